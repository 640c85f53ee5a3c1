package dev.klartext.dispute.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That an approval came after the part of the person who gave it had ended.
 *
 * @param revokedAt when the part ended, by intake's clock
 * @param ratifiedByName who confirmed the approval; absent as long as nobody did
 */
public record Ratification(
        UUID resultId, UUID pointId, LocalDate dueOn, Instant revokedAt, String ratifiedByName, Instant ratifiedAt) {

    public boolean open() {
        return ratifiedAt == null;
    }
}
