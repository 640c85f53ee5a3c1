package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.review.OnlyWhoDecides;

/**
 * The client's people mark, each for themselves; only who decides sees all marks, the agency none.
 *
 * <p>Reason: favourites are thoughts. Who feels looked over the shoulder marks nothing, and the choice is not his.
 */
final class OnlyTheClientMarks {

    private OnlyTheClientMarks() {}

    static void check(Grant grant) {
        if (!grant.isClient()) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Favoriten merkt sich der Kunde. Sie sehen die Auswahl, sobald er sie abschickt.",
                    "The client marks favourites. You will see the selection as soon as it is sent."));
        }
    }

    static boolean seesOthers(Grant grant) {
        return OnlyWhoDecides.holds(grant);
    }

    static void checkSeesOthers(Grant grant) {
        if (!seesOthers(grant)) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Die Favoriten der anderen sieht nur, wer entscheidet.",
                    "Only who decides sees the favourites of the others."));
        }
    }
}
