package dev.klartext.communication.openpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * An open point with what its moves have made of it.
 *
 * @param revision grows with each move
 * @param parentId the point for whose sake this one is open; null for most
 * @param askedUntil the day until which who owes it has asked for more time; null if nobody waits for an answer
 * @param askedBy who asked
 * @param seenAt when who owes it first looked at it; null if they have not
 * @param waited working days it was late before its day was moved or it was closed
 */
public record PointState(
        @Nested OpenPoint point,
        long revision,
        UUID parentId,
        LocalDate askedUntil,
        String askedWords,
        UUID askedBy,
        Instant seenAt,
        int waited,
        Instant closedAt) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean asked() {
        return askedUntil != null;
    }

    /** A late point's day is over; the day itself still counts. */
    boolean late(LocalDate today) {
        return point.dueOn() != null && today.isAfter(point.dueOn());
    }

    /**
     * Whether it is settled by saying so: a next step has no page of its own but the history.
     */
    public boolean byHand() {
        String history = "/communication/projects/" + point.projectId();
        return point.link() == null
                || point.link().equals(history)
                || point.link().startsWith(history + "#")
                || point.link().startsWith(history + "/entries/");
    }

    /** As it is named where both read it. */
    String path() {
        return path(point.projectId(), point.id());
    }

    static String path(UUID projectId, UUID pointId) {
        return "/communication/projects/" + projectId + "/points/" + pointId;
    }
}
