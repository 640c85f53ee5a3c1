package dev.klartext.communication.openpoint;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Reads the form of a move; its fields are named as in the API. */
final class TypedMove {

    private static final Text UNFIT = Text.of("Das verstehen wir nicht.", "We do not understand this.");

    private TypedMove() {}

    static NewMove read(MultivaluedMap<String, String> form) {
        Violations violations = new Violations();
        UUID person = person(form.getFirst("personId"), violations);
        LocalDate until = day(form.getFirst("until"), violations);
        violations.throwIfAny();
        return new NewMove(chosen(form.getFirst("move")), person, until, form.getFirst("words"));
    }

    /** The move of this name; null if there is none. */
    static PointMove chosen(String name) {
        return Arrays.stream(PointMove.values())
                .filter(move -> move.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static UUID person(String typed, Violations violations) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            violations.add("personId", UNFIT);
            return null;
        }
    }

    private static LocalDate day(String typed, Violations violations) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            violations.add("until", Text.of("Ein Datum, das es gibt.", "A date that exists."));
            return null;
        }
    }
}
