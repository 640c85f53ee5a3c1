package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.WhoDecides;
import java.util.Optional;

/**
 * Only who decides about drafts at the client agrees to what a round means.
 *
 * <p>Reason: prices and days were settled with somebody who could not settle them, and the boss heard of them in the invoice.
 */
final class OnlyWhoDecidesAgrees {

    private OnlyWhoDecidesAgrees() {}

    static boolean holds(Grant grant) {
        return grant.isClient() && grant.approves();
    }

    /** Why this person can't answer; empty if they can. */
    static Optional<Problem> refusal(Grant grant, WhoDecides decider) {
        return holds(grant)
                ? Optional.empty()
                : Optional.of(Problems.FORBIDDEN.because(Text.of(
                        "Ob das so stimmt, sagt " + decider.name() + ". Sie können es hier alle mitlesen.",
                        decider.name() + " says whether this is right. All of you can read it here.")));
    }
}
