package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Result;

/**
 * A picture selection is chosen from; it is neither approved nor reworked, and a draft is not chosen from.
 *
 * <p>Reason: "approved" would leave open which of a hundred pictures are meant, and that is what people argue about later.
 */
final class ASelectionIsChosen {

    private ASelectionIsChosen() {}

    static void check(Result result, DecisionKind wanted, Violations violations) {
        violations.check(
                !result.selection() && wanted != DecisionKind.CHOOSE,
                "decision",
                result.selection()
                        ? Text.of(
                                "Das ist eine Bildauswahl: Merken Sie Bilder und schicken Sie die Auswahl ab.",
                                "This is a picture selection: mark pictures and send the selection.")
                        : Text.of(
                                "Ausgewählt wird nur aus einer Bildauswahl; hier geht es um Freigabe oder Änderungen.",
                                "One chooses only from a picture selection; here it is about approval or changes."));
    }
}
