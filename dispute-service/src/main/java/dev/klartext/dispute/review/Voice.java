package dev.klartext.dispute.review;

import dev.klartext.dispute.review.NewDecision.NewRemark;
import java.util.UUID;

/** A remark that somebody of the client handed in to who decides. */
public record Voice(UUID id, UUID personId, String name, NewRemark remark) {

    /** Whose it is and the first words, for who hears its pin instead of seeing it. */
    public String opening() {
        return name + ": " + Remark.opening(remark.text());
    }

    /** Where its pin on the picture leads: to where who decides says whether it goes along. */
    public String anchor() {
        return "#voice-" + id;
    }
}
