package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Violations;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What staff need from somebody.
 *
 * @param personId one of the client's people or a partner
 * @param dueOn last day, in the project's zone; absent if there is no hurry
 */
public record NewSupply(String text, UUID personId, LocalDate dueOn) {

    static final int MAX_TEXT = 500;

    void check() {
        new Violations()
                .required("text", text, MAX_TEXT)
                .present("personId", personId)
                .throwIfAny();
    }
}
