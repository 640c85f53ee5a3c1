package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who was asked about a version, with what they said.
 *
 * @param pointId the open point that it gave them
 * @param answer null until answered
 * @param words a correction in their own words, or why not; null at a yes
 */
public record Asked(
        UUID personId, String name, Side side, UUID pointId, AnswerKind answer, String words, Instant answeredAt) {

    /** The same yes from somebody who does not decide. */
    Asked noted() {
        return new Asked(personId, name, side, pointId, AnswerKind.NOTED, words, answeredAt);
    }

    public boolean answered() {
        return answer != null;
    }
}
