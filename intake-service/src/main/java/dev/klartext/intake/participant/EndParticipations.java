package dev.klartext.intake.participant;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is staff no longer is named in no project any more, but among those who took part before; in the same transaction. */
@ApplicationScoped
class EndParticipations implements Subscriber {

    private static final String MEMBER_REMOVED = "dev.klartext.intake.agency.member-removed.v1";

    /** Of the event only who it is about. */
    public record Removed(UUID personId) {}

    @Override
    public boolean wants(String type) {
        return MEMBER_REMOVED.equals(type);
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        tx.sql()
                .createUpdate("""
                        update participant set removed_at = :at
                        where person_id = :person and side = 'AGENCY' and removed_at is null
                        """)
                .bind("at", event.time())
                .bind("person", event.as(Removed.class).personId())
                .execute();
    }
}
