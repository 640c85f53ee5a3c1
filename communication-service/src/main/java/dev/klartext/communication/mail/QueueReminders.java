package dev.klartext.communication.mail;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts what a person is reminded of into the one mail that they get from an agency on a day. */
@ApplicationScoped
public class QueueReminders implements Subscriber {

    private static final String REMINDED = "dev.klartext.communication.openpoint.reminded.v1";

    /** All that a mail needs of the event. */
    public record Reminded(UUID personId, LocalDate on, List<UUID> pointIds, EntryBlock entry) {}

    @Override
    public boolean wants(String type) {
        return type.equals(REMINDED);
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    /** The first project of the day makes the mail, the others join it; the human of the first one writes. */
    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Reminded reminded = event.as(Reminded.class);
        Actor by = reminded.entry().by();
        tx.sql()
                .createUpdate("""
                        insert into mail (agency_id, id, person_id, sender_id, sender_name, sender_side, audience,
                            subject_de, subject_en, body_de, body_en, action_de, action_en, link, reminds_on, points)
                        values (:agency, :id, :person, :sender, :senderName, :senderSide, 'EVERYONE',
                            '', '', '', '', '', '', :link, :on, :points)
                        on conflict (agency_id, person_id, reminds_on) where reminds_on is not null
                        do update set points = mail.points || excluded.points""")
                .bind("agency", tx.agencyId())
                .bind("id", Ids.next())
                .bind("person", reminded.personId())
                .bind("sender", by == null ? null : by.personId())
                .bind("senderName", by == null ? "Klartext" : by.name())
                .bind("senderSide", by == null ? Side.AGENCY : by.side())
                .bind("link", ReminderWords.HOME)
                .bind("on", reminded.on())
                .bindArray("points", UUID.class, reminded.pointIds())
                .execute();
    }
}
