package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * What is decided is said, never read out of the remarks. "Ja, aber" is what two sides remember differently half a year later:
 * either the version is right and the remarks are wishes for the further work, or something is to be different first.
 */
final class KindFitsRemarks {

    private KindFitsRemarks() {}

    static void check(NewDecision decision, Violations violations) {
        boolean remarks = !decision.remarks().isEmpty() || !decision.taken().isEmpty();
        switch (decision.decision()) {
            case APPROVE ->
                violations.check(
                        !remarks,
                        "decision",
                        Text.of(
                                "Mit Anmerkungen ist es eine Freigabe mit Anmerkungen (APPROVE_WITH_REMARKS): Die Version gilt,"
                                        + " die Anmerkungen sind Wünsche. Soll erst etwas anders werden, wünschen Sie Änderungen.",
                                "With remarks it is an approval with remarks (APPROVE_WITH_REMARKS): the version holds, the"
                                        + " remarks are wishes. If something is to be different first, ask for changes."));
            case APPROVE_WITH_REMARKS ->
                violations.check(
                        remarks,
                        "remarks",
                        Text.of(
                                "Ohne Anmerkung ist es eine einfache Freigabe (APPROVE).",
                                "Without a remark it is a plain approval (APPROVE)."));
            case REQUEST_CHANGES ->
                violations.check(
                        remarks,
                        "remarks",
                        Text.of(
                                "Bitte sagen Sie in einem Satz, was anders werden soll.",
                                "Please say in one sentence what should be different."));
            // Said with the pictures; another rule refuses it here.
            case CHOOSE -> {}
            case null -> violations.present("decision", null);
        }
    }
}
