package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * A round is restated until the client agrees to all of it; while it waits, a better wording takes the place of what was sent.
 *
 * <p>Reason: an objection is answered by saying it anew, not by insisting; what both have agreed to is not rewritten by one.
 */
final class RestateUntilAgreed {

    private RestateUntilAgreed() {}

    /** Why it can't be restated; empty if it can. */
    static Optional<Problem> refusal(Optional<Restatement> newest) {
        return newest.filter(Restatement::agreed)
                .map(agreed -> Problems.CONFLICT.because(Text.of(
                        agreed.answer().answeredByName()
                                + " hat dem schon zugestimmt. Was neu ist, gehört in die nächste Runde oder in einen"
                                + " Änderungsvorschlag.",
                        agreed.answer().answeredByName()
                                + " has agreed to it already. What is new belongs into the next round or into a"
                                + " proposed change.")));
    }
}
