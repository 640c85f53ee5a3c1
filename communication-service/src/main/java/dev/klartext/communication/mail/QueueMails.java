package dev.klartext.communication.mail;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Makes a waiting mail of each notice in an entry block; whether it may go out is asked when it is sent. */
@ApplicationScoped
public class QueueMails {

    /** Who writes when no person did; the mail then comes from the agency. */
    private static final Actor NOBODY = new Actor(null, "Klartext", Side.AGENCY);

    @Inject
    Mails mails;

    /** Queues the notices of a project's event; without a project, of the agency's. */
    public void queue(Tx tx, UUID projectId, ReceivedEvent event, EntryBlock block) {
        Actor by = block.by() == null ? NOBODY : block.by();
        EventPosition at = new EventPosition(event.source(), event.streamId(), event.epoch(), event.position());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (Notice notice : block.notices()) {
            mails.insert(
                    tx,
                    new Mail(
                            Ids.next(),
                            projectId,
                            notice.personId(),
                            by.personId(),
                            by.name(),
                            by.side(),
                            block.audience(),
                            notice.subject().de(),
                            notice.subject().en(),
                            notice.body().de(),
                            notice.body().en(),
                            notice.action().de(),
                            notice.action().en(),
                            at.appendTo(notice.link()),
                            notice.files(),
                            0,
                            now,
                            null,
                            List.of()));
        }
    }
}
