package dev.klartext.dispute.review;

import java.util.UUID;

/**
 * Whom who decides asks to decide for them.
 *
 * @param words to that person; absent if there is nothing to say
 */
public record NewDelegation(UUID personId, String words) {

    public NewDelegation {
        words = words == null || words.isBlank() ? null : words.strip().replace("\r\n", "\n");
    }
}
