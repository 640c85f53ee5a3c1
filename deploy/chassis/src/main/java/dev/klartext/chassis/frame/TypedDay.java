package dev.klartext.chassis.frame;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as a form's field brings it: 2026-12-04, or nothing. */
public final class TypedDay {

    private TypedDay() {}

    public static LocalDate read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            new Violations()
                    .add(field, Text.of("Ein Datum, das es gibt.", "A date that exists."))
                    .throwIfAny();
            return null;
        }
    }
}
