package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Closes and opens the points that an entry block names, and tells the other services for their pages' header. */
@ApplicationScoped
public class MovePoints {

    @Inject
    OpenPoints points;

    @Inject
    Outbox outbox;

    public void move(Tx tx, UUID projectId, EntryBlock block) {
        if (block.closes().isEmpty() && block.opens().isEmpty()) {
            return;
        }
        outbox.lock(tx, projectId);
        for (UUID closed : block.closes()) {
            // Points that nobody knows here are passed over: the producer may have opened none.
            if (points.close(tx, projectId, closed)) {
                outbox.publish(tx, projectId, new OpenPointClosed(projectId, closed));
            }
        }
        for (PointOpened opened : block.opens()) {
            open(tx, projectId, opened, action(block, opened));
        }
    }

    private void open(Tx tx, UUID projectId, PointOpened opened, Text action) {
        OpenPoint point = new OpenPoint(
                opened.id(),
                projectId,
                opened.side(),
                opened.personId(),
                opened.name(),
                opened.text().de(),
                opened.text().en(),
                action == null ? null : action.de(),
                action == null ? null : action.en(),
                opened.dueOn(),
                opened.link(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        if (points.insert(tx, point)) {
            outbox.publish(
                    tx,
                    projectId,
                    new OpenPointOpened(
                            projectId,
                            point.id(),
                            point.side(),
                            point.personId(),
                            point.name(),
                            point.text(),
                            point.dueOn(),
                            point.link()));
        }
    }

    /** The button of the mail that asks for the same thing says best what the point's button should say. */
    private static Text action(EntryBlock block, PointOpened opened) {
        return block.notices().stream()
                .filter(notice -> opened.link() != null && opened.link().equals(notice.link()))
                .filter(notice -> opened.personId() == null || opened.personId().equals(notice.personId()))
                .map(Notice::action)
                .findFirst()
                .orElse(null);
    }
}
