package dev.klartext.intake.brief;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of the brief as it was frozen and sent, and what was decided about it.
 *
 * @param sha256 of its RFC 8785 bytes, lower-case hex
 * @param pointId the open point of who decides
 * @param sentTo names of those who were asked to decide
 * @param outcome absent while it waits
 * @param reason what should be different, or why it was taken back
 * @param agencyPointId the open point that the outcome gave the agency
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
        Outcome outcome,
        String reason,
        UUID decidedBy,
        String decidedByName,
        Instant decidedAt,
        UUID agencyPointId,
        boolean newest) {

    public BriefState state() {
        return switch (outcome) {
            case ORDER -> BriefState.ORDERED;
            case DECLINE -> BriefState.DECLINED;
            case WITHDRAW -> BriefState.WITHDRAWN;
            case null -> newest ? BriefState.SENT : BriefState.SUPERSEDED;
        };
    }

    public boolean isOrdered() {
        return state() == BriefState.ORDERED;
    }

    /** Path of the page that shows it. */
    public String link(FrozenBrief frozen) {
        return "/intake/projects/%s/brief/versions/%d".formatted(frozen.projectId(), version);
    }

    /** The open point that is settled when a newer version is sent. */
    UUID openPoint() {
        return outcome == null ? pointId : agencyPointId;
    }
}
