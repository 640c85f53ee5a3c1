package dev.klartext.communication.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A text as it was sent, with what was said to it; it never changes.
 *
 * @param version from 1
 * @param dueOn last day of the time to answer
 */
public record SentVersion(int version, String text, Instant sentAt, LocalDate dueOn, List<Asked> people) {

    /** A row without the people. */
    public record Row(int version, String text, Instant sentAt, LocalDate dueOn) {

        SentVersion with(List<Asked> people) {
            return new SentVersion(version, text, sentAt, dueOn, people);
        }
    }
}
