package dev.klartext.intake.brief;

import java.time.Instant;

/**
 * A sent version as the API tells it.
 *
 * @param sha256 of its frozen RFC 8785 bytes, lower-case hex
 * @param decidedBy absent while nobody has decided
 * @param reason why it was declined
 */
public record SentVersion(
        int version,
        BriefState state,
        String sha256,
        Instant sentAt,
        String sentBy,
        String sentTo,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    static SentVersion of(BriefVersion version) {
        return new SentVersion(
                version.version(),
                version.state(),
                version.sha256(),
                version.sentAt(),
                version.sentByName(),
                version.sentTo(),
                version.decidedByName(),
                version.decidedAt(),
                version.reason());
    }
}
