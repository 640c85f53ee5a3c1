package dev.klartext.communication.entry;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody will do next, as it is typed together with what was said; it opens a point. */
@Schema(description = "What somebody does next; opens a point. Not for a NOTE, which the other side does not see")
public record NextStep(
        @Schema(description = "What is to be done", maxLength = MAX)
        String text,

        @Schema(description = "Id of the participant who does it")
        UUID personId,

        @Schema(description = "Last day, ending at 24:00 in the project's zone")
        LocalDate dueOn) {

    static final int MAX = 300;

    /** Its open point is seen by both sides, so an internal note can't have one. */
    static void check(NextStep step, EntryKind kind, Violations violations) {
        if (step == null) {
            return;
        }
        violations.required("nextStep.text", step.text, MAX);
        violations.present("nextStep.personId", step.personId);
        violations.present("nextStep.dueOn", step.dueOn);
        violations.check(
                kind != EntryKind.NOTE,
                "nextStep.text",
                Text.of(
                        "Einen nächsten Schritt sehen beide Seiten. Er passt nicht zu einer internen Notiz.",
                        "Both sides see a next step. It does not go with an internal note."));
    }
}
