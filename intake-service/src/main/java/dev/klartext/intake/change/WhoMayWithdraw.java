package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * Who proposed a change takes it back, at the client also who decides; once it was sent, only the agency does.
 *
 * <p>Reason: nobody takes back somebody else's words. What was sent with its price is the agency's offer.
 */
final class WhoMayWithdraw {

    private WhoMayWithdraw() {}

    /** Why this person can't take it back; empty if they can. */
    static Optional<Problem> refusal(Change change, Grant grant) {
        if (change.wasSent() || change.proposedSide() == Side.AGENCY) {
            return grant.isStaff()
                    ? Optional.empty()
                    : refuse(
                            "Dieser Vorschlag kommt von der Agentur: Nur sie kann ihn zurückziehen. Sagen Sie gern nein dazu.",
                            "This proposal is the agency's: only they can take it back. You are welcome to say no to it.");
        }
        boolean own = change.proposedBy().equals(grant.personId());
        return own || grant.isClient() && grant.decides()
                ? Optional.empty()
                : refuse(
                        "Den Vorschlag hat %s gemacht und kann ihn zurückziehen.".formatted(change.proposedByName()),
                        "%s made this proposal and can take it back.".formatted(change.proposedByName()));
    }

    private static Optional<Problem> refuse(String de, String en) {
        return Optional.of(Problems.FORBIDDEN.because(Text.of(de, en)));
    }
}
