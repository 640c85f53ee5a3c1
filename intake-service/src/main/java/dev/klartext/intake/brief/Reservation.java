package dev.klartext.intake.brief;

import java.time.Instant;

/**
 * A "Start unter Vorbehalt": the client's contact lets the work on a version begin before who decides has decided.
 *
 * @param endedByName who of the client took it back; absent while nobody has
 * @param endReason why, absent if nobody said
 */
public record Reservation(
        int version, String startedByName, Instant startedAt, String endedByName, Instant endedAt, String endReason) {

    /** Whether the work may go on; a decision about the version ends the start too. */
    public boolean holds(BriefState state) {
        return endedAt == null && state == BriefState.SENT;
    }
}
