package dev.klartext.dispute.services;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * A start with reservation ends when it is taken back, and with whatever becomes of its version; without an order the work
 * rests.
 */
@ApplicationScoped
class LetWorkRest implements Subscriber {

    static final String TAKEN_BACK = "dev.klartext.intake.brief.reservation-withdrawn.v1";
    private static final Set<String> ENDS = Set.of(
            TAKEN_BACK,
            "dev.klartext.intake.brief.declined.v1",
            "dev.klartext.intake.brief.withdrawn.v1",
            "dev.klartext.intake.brief.sent.v1");

    /** Of intake's events about a version only what this service reads. */
    record Ended(UUID projectId) {}

    @Override
    public boolean wants(String type) {
        return ENDS.contains(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        tx.sql()
                .createUpdate("""
                        update ordered_brief set state = 'RESTING'
                        where agency_id = :agency and project_id = :project and state = 'STARTED'
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", event.as(Ended.class).projectId())
                .execute();
    }
}
