package dev.klartext.dispute.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A remark of the client.
 *
 * @param number counted from 1 within the version, as on the pins
 */
public record Remark(
        UUID id,
        int number,
        String text,
        @Nested @JsonUnwrapped Place place) {

    private static final int OPENING = 80;

    /** The first words, for who hears a pin instead of seeing it. */
    public String opening() {
        return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
    }

    /** Where the pin on the picture leads: to the words of the remark on the same page. */
    public String anchor() {
        return "#remark-" + number;
    }
}
