package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * An approval carries no remarks. "Ja, aber" is what two sides remember differently half a year later: either the version
 * is right as it is, or something is to be different.
 */
final class ApprovalIsUnconditional {

    static final Text REASON = Text.of(
            "Mit einer Anmerkung geht der Entwurf als Änderungswunsch zurück. Ist er so richtig, lassen Sie die Anmerkung"
                    + " bitte weg.",
            "With a remark the draft goes back as a wish for changes. If it is right as it is, please leave the remark"
                    + " out.");

    private ApprovalIsUnconditional() {}

    static void check(NewDecision decision, Violations violations) {
        violations.check(
                decision.decision() != DecisionKind.APPROVE
                        || decision.remarks().isEmpty(),
                "remarks",
                REASON);
    }
}
