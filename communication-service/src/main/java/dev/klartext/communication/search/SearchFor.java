package dev.klartext.communication.search;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import java.time.LocalDate;

/**
 * What somebody looks for; what is null counts for nothing.
 *
 * @param words all of them have to occur, in any form, in German or English
 * @param kind kind of entry
 * @param person part of the name of who wrote it or whom it was with
 * @param from first day on which it happened, in the agency's zone
 * @param until last day
 */
public record SearchFor(String words, EntryKind kind, String person, LocalDate from, LocalDate until) {

    static final int MAX = 200;

    public SearchFor {
        words = stripped(words);
        person = stripped(person);
        new Violations()
                .optional("words", words, MAX)
                .optional("person", person, MAX)
                .check(
                        from == null || until == null || !until.isBefore(from),
                        "until",
                        Text.of("Das liegt vor dem ersten Tag.", "This is before the first day."))
                .throwIfAny();
    }

    /** Whether anything was asked at all. */
    public boolean empty() {
        return words == null && kind == null && person == null && from == null && until == null;
    }

    /** Whether anything was typed, and not only chosen. */
    boolean mayBeMistyped() {
        return words != null || person != null;
    }

    private static String stripped(String typed) {
        // PostgreSQL takes no NUL, and nobody means control characters.
        return typed == null || typed.isBlank()
                ? null
                : typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
