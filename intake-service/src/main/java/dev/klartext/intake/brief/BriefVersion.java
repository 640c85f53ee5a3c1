package dev.klartext.intake.brief;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of the brief as it was frozen and sent, and what was decided about it.
 *
 * @param sha256 of its RFC 8785 bytes, lower-case hex
 * @param pointId the open point of who decides
 * @param sentTo names of those who were asked to decide
 * @param decision absent while nobody has decided
 * @param agencyPointId the open point that the decision gave the agency
 * @param newest whether no newer version was sent
 */
public record BriefVersion(
        int version,
        String sha256,
        UUID pointId,
        UUID sentBy,
        String sentByName,
        String sentTo,
        Instant sentAt,
        Decision decision,
        String reason,
        String decidedByName,
        Instant decidedAt,
        UUID agencyPointId,
        boolean newest) {

    public BriefState state() {
        if (decision == Decision.ORDER) {
            return BriefState.ORDERED;
        }
        if (decision == Decision.DECLINE) {
            return BriefState.DECLINED;
        }
        return newest ? BriefState.SENT : BriefState.SUPERSEDED;
    }

    public boolean isOrdered() {
        return state() == BriefState.ORDERED;
    }

    /** The open point that is settled when a newer version is sent. */
    UUID openPoint() {
        return decision == null ? pointId : agencyPointId;
    }
}
