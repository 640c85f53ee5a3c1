package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/** A wish for changes has at least one remark: without words the agency would have to guess, and guess wrong. */
final class ChangesSayWhat {

    private ChangesSayWhat() {}

    static void check(NewDecision decision, Violations violations) {
        violations.check(
                decision.decision() != DecisionKind.REQUEST_CHANGES
                        || !decision.remarks().isEmpty(),
                "remarks",
                Text.of(
                        "Bitte sagen Sie in einem Satz, was anders werden soll.",
                        "Please say in one sentence what should be different."));
    }
}
