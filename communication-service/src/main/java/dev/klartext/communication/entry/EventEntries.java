package dev.klartext.communication.entry;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.Log;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import dev.klartext.communication.mail.QueueMails;
import dev.klartext.communication.openpoint.MovePoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Makes entry, open points and mails from the {@code entry} block of any event, today's or tomorrow's: the type is never
 * looked at. Our own events are no exception; they are taken in by the transaction that publishes them.
 */
@ApplicationScoped
public class EventEntries implements Subscriber {

    @Inject
    Logs logs;

    @Inject
    SealEntries seal;

    @Inject
    Deliverables deliverables;

    @Inject
    MovePoints points;

    @Inject
    QueueMails mails;

    /** All that this service reads of an event. */
    public record WithEntry(EntryBlock entry) {}

    @Override
    public boolean wants(String type) {
        return true;
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        EntryBlock block = event.as(WithEntry.class).entry();
        if (block == null) {
            return;
        }
        if (event.streamId().equals(event.agencyId())) {
            // An agency as a whole has no history and no open points: what is to be mailed is mailed.
            mails.queue(tx, null, event, block);
            return;
        }
        UUID project = event.streamId();
        // The stream before the log, here as everywhere, so that nobody waits in a circle.
        points.move(tx, project, block);
        record(tx, project, event, block);
        mails.queue(tx, project, event, block);
    }

    private void record(Tx tx, UUID project, ReceivedEvent event, EntryBlock block) {
        LogKind kind = block.audience() == Audience.AGENCY ? LogKind.INTERNAL : LogKind.SHARED;
        Log log = logs.lock(tx, project, kind);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Actor by = block.by();
        NamedDeliverable about = block.deliverable();
        if (about != null) {
            deliverables.remember(tx, project, about);
        }
        Entry entry = new Entry(
                Ids.next(),
                project,
                log.kind(),
                null,
                EntryKind.EVENT,
                event.type(),
                block.symbol(),
                block.standing(),
                block.audience(),
                by == null ? null : by.personId(),
                by == null ? null : by.side(),
                Origin.of(event),
                event.time(),
                now,
                now,
                null,
                null,
                block.link(),
                null,
                null,
                about == null ? null : about.id(),
                null,
                List.of(),
                null,
                null);
        Content content = new Content()
                .actor(by == null ? null : by.name())
                .sentence(block.sentence())
                .details(block.details())
                .deliverable(about)
                .identified(block.identified());
        seal.append(tx, log, entry, content);
    }
}
