package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.WhoMayOrder;

/**
 * The side that was asked says no: the agency to what the client proposed, who decides at the client to what was sent.
 *
 * <p>Reason: a no is an answer, and nobody answers their own question; who only no longer wants it takes it back. The no of a
 * contact binds nobody, just as little as the yes.
 */
final class WhoMayDecline {

    private WhoMayDecline() {}

    static void check(Change change, Grant grant) {
        if (change.wasSent()) {
            WhoMayOrder.decider(grant);
            return;
        }
        if (change.proposedSide() == Side.AGENCY) {
            throw Problems.NOT_YET.because(Text.of(
                    "Die Agentur arbeitet diesen Vorschlag noch aus. Entschieden wird, wenn er da ist.",
                    "The agency is still working out this proposal. It is decided when it is there."));
        }
        grant.staff();
    }
}
