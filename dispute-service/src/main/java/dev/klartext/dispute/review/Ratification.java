package dev.klartext.dispute.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That an approval, or the answer to a restatement, came after the part of the person who gave it had ended.
 *
 * @param number of the restatement whose answer it is about, 0 for the decision on the version
 * @param revokedAt when the part ended, by intake's clock
 * @param ratifiedByName who confirmed it; absent as long as nobody did
 */
public record Ratification(
        UUID resultId,
        int number,
        UUID pointId,
        LocalDate dueOn,
        Instant revokedAt,
        String ratifiedByName,
        Instant ratifiedAt) {

    public boolean open() {
        return ratifiedAt == null;
    }
}
