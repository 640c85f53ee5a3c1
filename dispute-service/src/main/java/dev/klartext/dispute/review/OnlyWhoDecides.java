package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.WhoDecides;
import java.util.Optional;

/**
 * Only who decides at the client judges a draft. Approvals by the contact person are how disputes begin: the boss never saw
 * it. The others are told whom to speak to; the agency can't approve its own work.
 */
public final class OnlyWhoDecides {

    private OnlyWhoDecides() {}

    public static boolean holds(Grant grant) {
        return grant.isClient() && grant.approves();
    }

    public static void check(Grant grant, WhoDecides decider) {
        refusal(grant, decider).ifPresent(problem -> {
            throw problem;
        });
    }

    private static Optional<Problem> refusal(Grant grant, WhoDecides decider) {
        if (holds(grant)) {
            return Optional.empty();
        }
        return Optional.of(
                Problems.FORBIDDEN.because(
                        grant.isStaff()
                                ? Text.of(
                                        "Das Urteil über den Entwurf gehört dem Kunden: Hier entscheidet "
                                                + decider.name() + ".",
                                        "The judgement of a draft is the client's: here " + decider.name()
                                                + " decides.")
                                : Text.of(
                                        "Über Entwürfe entscheidet hier " + decider.name()
                                                + ". Bitte sprechen Sie sich ab; alle sehen denselben Entwurf.",
                                        "Here " + decider.name()
                                                + " decides about drafts. Please talk to each other; you all see the same draft.")));
    }
}
