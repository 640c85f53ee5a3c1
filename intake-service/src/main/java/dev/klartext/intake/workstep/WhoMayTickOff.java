package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/**
 * Staff tick off any step, everybody else their own.
 *
 * <p>Reason: the agency answers for the plan; that a partner's step is done is best said by the partner, and nobody says it
 * for somebody of another side.
 */
final class WhoMayTickOff {

    private WhoMayTickOff() {}

    static boolean allowed(Grant grant, Owner owner) {
        return grant.isStaff() || owner.isPerson(grant.personId());
    }

    static void check(Grant grant, Owner owner) {
        if (!allowed(grant, owner)) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Diesen Schritt hakt ab, wer ihn macht: " + owner.name() + ".",
                    "Who does this step ticks it off: " + owner.name() + "."));
        }
    }
}
