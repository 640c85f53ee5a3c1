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
import java.util.Optional;
import java.util.UUID;

/** The one place where points open and close: it tells the other services too, for their pages' header. */
@ApplicationScoped
public class MovePoints {

    @Inject
    OpenPoints points;

    @Inject
    PointStates states;

    @Inject
    MeasureWaiting measureWaiting;

    @Inject
    Outbox outbox;

    /** Closes and opens what an entry block names. */
    public void move(Tx tx, UUID projectId, EntryBlock block) {
        if (block.closes().isEmpty() && block.opens().isEmpty()) {
            return;
        }
        outbox.lock(tx, projectId);
        for (UUID closed : block.closes()) {
            if (closed(tx, projectId, closed)) {
                states.happened(tx, closed, block);
            }
        }
        for (PointOpened opened : block.opens()) {
            if (opened(tx, projectId, opened, action(block, opened))) {
                states.happened(tx, opened.id(), block);
            }
        }
    }

    /** Opens a point that comes from no entry block, such as the next step of a call; a second one of the same id is passed over. */
    public void open(Tx tx, UUID projectId, PointOpened point) {
        outbox.lock(tx, projectId);
        opened(tx, projectId, point, null);
    }

    /** Closes such a point; one that is not open is passed over. */
    public void close(Tx tx, UUID projectId, UUID pointId) {
        outbox.lock(tx, projectId);
        closed(tx, projectId, pointId);
    }

    /** False for points that nobody knows here or that are closed: the producer may have opened none. */
    private boolean closed(Tx tx, UUID projectId, UUID pointId) {
        Optional<PointState> open = states.find(tx, projectId, pointId).filter(PointState::open);
        if (open.isEmpty()) {
            return false;
        }
        points.close(tx, pointId, measureWaiting.of(tx, open.get().point()));
        outbox.publish(tx, projectId, new OpenPointClosed(projectId, pointId));
        states.children(tx, pointId).forEach(child -> closed(tx, projectId, child));
        return true;
    }

    private boolean opened(Tx tx, UUID projectId, PointOpened opened, Text action) {
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
        if (!points.insert(tx, point)) {
            return false;
        }
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
        return true;
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
