package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Violations;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What staff say about a step that they plan.
 *
 * @param personId somebody who takes part; absent if anybody of the agency does it
 * @param plannedOn last day on which it is to be done, in the project's zone
 */
public record NewStep(String title, UUID personId, LocalDate plannedOn) {

    static final int MAX_TITLE = 200;

    void check() {
        new Violations()
                .required("title", title, MAX_TITLE)
                .present("plannedOn", plannedOn)
                .throwIfAny();
    }
}
