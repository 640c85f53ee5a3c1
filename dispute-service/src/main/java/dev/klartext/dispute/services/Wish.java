package dev.klartext.dispute.services;

import java.util.UUID;

/** A wish of the client with the answer that was settled by the order; reason and alternative may be absent. */
public record Wish(UUID id, String text, WishAnswer answer, String reason, String alternative) {

    /** What the agency answered to a wish. */
    public enum WishAnswer {
        POSSIBLE,
        EXTRA_COST,
        NOT_POSSIBLE
    }

    public boolean possible() {
        return answer == WishAnswer.POSSIBLE;
    }

    public boolean atExtraCost() {
        return answer == WishAnswer.EXTRA_COST;
    }
}
