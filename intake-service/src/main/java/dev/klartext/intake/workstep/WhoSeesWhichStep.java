package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import java.util.List;

/**
 * Who sees which steps, and how much of them.
 *
 * <p>Reason: vendors who did not know of each other once cost a project, so everybody who works for the client knows what
 * comes next and who does it. What was noted and attached is between the agency, the client and who did it. A subcontractor
 * works for the agency and has his own tasks before him, nothing of the client's record.
 */
final class WhoSeesWhichStep {

    private WhoSeesWhichStep() {}

    static List<WorkStep> as(Grant reader, List<WorkStep> all) {
        return switch (reader.side()) {
            case AGENCY, CLIENT -> all;
            case PARTNER ->
                all.stream()
                        .map(step -> step.owner().isPerson(reader.personId()) ? step : step.outline())
                        .toList();
            case SUBCONTRACTOR ->
                all.stream()
                        .filter(step -> step.owner().isPerson(reader.personId()))
                        .toList();
        };
    }

    /** The step as the reader may see it; who may not know of it learns the same as of one that is not there. */
    static WorkStep one(Grant reader, WorkStep step) {
        return as(reader, List.of(step)).stream().findFirst().orElseThrow(WorkSteps::unknown);
    }
}
