package dev.klartext.intake.change;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A proposed change of what is ordered ("Änderungsvorschlag"), from the first words to its end. Signed it is an addendum
 * ("Nachtrag").
 *
 * @param number from 1, per project
 * @param title what is to be different, in the words of who proposed it
 * @param reason why, empty if nobody said
 * @param proposalPoint the open point that the proposal gave the agency
 * @param sending absent while the agency works it out
 * @param ending absent while it is open
 */
public record Change(
        int number,
        String title,
        String reason,
        UUID proposedBy,
        String proposedByName,
        Side proposedSide,
        Instant proposedAt,
        UUID proposalPoint,
        @Nested Sending sending,
        @Nested Ending ending) {

    public ChangeState state() {
        if (ending == null) {
            return sending == null ? ChangeState.PROPOSED : ChangeState.SENT;
        }
        return switch (ending.ending()) {
            case SIGN -> ChangeState.SIGNED;
            case DECLINE -> ChangeState.DECLINED;
            case WITHDRAW -> ChangeState.WITHDRAWN;
        };
    }

    public boolean isOpen() {
        return ending == null;
    }

    public boolean isSigned() {
        return state() == ChangeState.SIGNED;
    }

    boolean wasSent() {
        return sending != null;
    }

    /** The open point that it left behind until it ends. */
    UUID openPoint() {
        return sending == null ? proposalPoint : sending.decisionPoint();
    }
}
