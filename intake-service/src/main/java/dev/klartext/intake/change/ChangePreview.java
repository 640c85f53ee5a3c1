package dev.klartext.intake.change;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefDifference;

/**
 * A change as the client will read it.
 *
 * @param frozen what would be frozen now
 * @param difference from what holds now
 * @param revision of the draft that is shown; only this one is sent
 * @param deciders names of those it goes to; empty if it can't be sent yet
 * @param hindrance why it can't be sent yet, absent if it can
 */
record ChangePreview(FrozenChange frozen, BriefDifference difference, long revision, String deciders, Text hindrance) {

    /** What to do about a refusal, in one sentence. */
    static Text sentence(Problem refusal) {
        if (refusal instanceof InvalidInput) {
            return Text.of(
                    "Es fehlt noch etwas: Jede Leistung braucht einen Preis, jeder Wunsch eine Antwort und jedes Nein einen"
                            + " Grund.",
                    "Something is missing: each deliverable needs a price, each wish an answer and each no a reason.");
        }
        return refusal.sentence();
    }
}
