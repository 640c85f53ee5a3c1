package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/** What was chosen from a list, as a form's field brings it: an id, or nothing. */
final class ChosenId {

    private ChosenId() {}

    static UUID read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            new Violations()
                    .add(field, Text.of("Bitte etwas aus der Liste wählen.", "Please choose something from the list."))
                    .throwIfAny();
            return null;
        }
    }
}
