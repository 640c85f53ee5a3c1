package dev.klartext.dispute.revision;

import java.util.UUID;

/**
 * What the client says to one item.
 *
 * @param word why not, or what is meant; an objection has one
 */
public record Reply(UUID itemId, Consent consent, String word) {

    public Reply {
        word = word == null || word.isBlank() ? null : word.strip().replace("\r\n", "\n");
    }

    public boolean agreed() {
        return consent == Consent.AGREE;
    }

    public boolean objected() {
        return consent == Consent.OBJECT;
    }
}
