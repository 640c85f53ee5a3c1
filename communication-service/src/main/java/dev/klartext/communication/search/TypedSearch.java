package dev.klartext.communication.search;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads what somebody typed into a search, by form or address. */
final class TypedSearch {

    private final Violations violations = new Violations();

    private TypedSearch() {}

    static SearchFor read(String words, String kind, String person, String from, String until) {
        TypedSearch typed = new TypedSearch();
        EntryKind chosen = typed.kind(kind);
        LocalDate first = typed.day("from", from);
        LocalDate last = typed.day("until", until);
        typed.violations.throwIfAny();
        return new SearchFor(words, chosen, person, first, last);
    }

    private EntryKind kind(String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        EntryKind found = Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(word.strip()))
                .findFirst()
                .orElse(null);
        violations.check(
                found != null,
                "kind",
                Text.of("Diese Art von Eintrag gibt es nicht.", "There is no such kind of entry."));
        return found;
    }

    private LocalDate day(String field, String day) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            violations.add(field, Text.of("Das ist kein Tag.", "This is not a day."));
            return null;
        }
    }
}
