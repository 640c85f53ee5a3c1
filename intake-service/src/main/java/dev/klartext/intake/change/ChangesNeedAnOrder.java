package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/**
 * Only what is ordered can be changed.
 *
 * <p>Reason: before the order the draft itself is edited; a change beside it would leave two papers of which nobody knows which
 * one holds.
 */
final class ChangesNeedAnOrder {

    private ChangesNeedAnOrder() {}

    static Problem missing() {
        return Problems.NOT_YET.because(Text.of(
                "Hier ist noch nichts beauftragt. Bis dahin steht alles im Entwurf, und die Agentur passt ihn an.",
                "Nothing is ordered here yet. Until then everything is in the draft, and the agency adapts it."));
    }
}
