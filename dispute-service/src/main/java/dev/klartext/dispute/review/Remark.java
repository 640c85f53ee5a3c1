package dev.klartext.dispute.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A remark of the client.
 *
 * @param number counted from 1 within the version, as on the pins
 * @param saidBy whose it is; absent, with the name, in remarks from before these were kept
 * @param reworded true if who decides chose other words for somebody else's remark; absent otherwise
 */
public record Remark(
        UUID id,
        int number,
        String text,
        @Nested @JsonUnwrapped Place place,
        UUID saidBy,
        String saidByName,
        Boolean reworded) {

    private static final int OPENING = 80;

    /** Whether it is somebody else's than this person's, so that their name stands by it. */
    boolean ofAnotherThan(UUID personId) {
        return saidBy != null && !saidBy.equals(personId);
    }

    /** The first words, for who hears a pin instead of seeing it. */
    public String opening() {
        return opening(text);
    }

    static String opening(String text) {
        return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
    }

    /** Where the pin on the picture leads: to the words of the remark on the same page. */
    public String anchor() {
        return "#remark-" + number;
    }
}
