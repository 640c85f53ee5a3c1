package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.UUID;

/**
 * A question back, hung at a question of the questionnaire: an open point of the other side until it is replied to.
 *
 * @param pointId the open point that it gave
 * @param reply absent as long as it waits
 */
public record Clarification(
        UUID id,
        String questionId,
        String text,
        UUID askedBy,
        String askedByName,
        Side askedBySide,
        Instant askedAt,
        UUID pointId,
        String reply,
        String repliedByName,
        Instant repliedAt) {

    static final int MAX_TEXT = 1000;

    public boolean open() {
        return reply == null;
    }

    boolean waitsFor(Side side) {
        return open() && side != askedBySide;
    }

    public static Side otherSide(Side side) {
        return side == Side.AGENCY ? Side.CLIENT : Side.AGENCY;
    }
}
