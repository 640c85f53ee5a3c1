package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * An answer is about the newest restatement, and there is one to each.
 *
 * <p>Reason: nobody agrees to a price that was corrected meanwhile because an old page was still open.
 */
final class OnlyTheNewestRestatement {

    private OnlyTheNewestRestatement() {}

    /** Why this one can't be answered any more; empty if it can. */
    static Optional<Problem> refusal(Restatement asked, Restatement newest) {
        if (asked.answered()) {
            return Optional.of(Problems.CONFLICT.because(Text.of(
                    asked.answer().answeredByName() + " hat darauf schon geantwortet.",
                    asked.answer().answeredByName() + " has answered this already.")));
        }
        if (asked.number() == newest.number()) {
            return Optional.empty();
        }
        return Optional.of(Problems.CONFLICT.because(Text.of(
                newest.sentByName() + " hat Ihre Wünsche inzwischen neu zusammengefasst. Bitte antworten Sie darauf.",
                newest.sentByName() + " has restated your wishes meanwhile. Please answer that.")));
    }
}
