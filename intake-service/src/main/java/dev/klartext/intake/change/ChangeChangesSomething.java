package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefDifference;
import java.util.Optional;

/**
 * What is sent as a change says something else than the order, or takes longer.
 *
 * <p>Reason: who signs an empty change has signed words without meaning, and both remember a different one.
 */
final class ChangeChangesSomething {

    private ChangeChangesSomething() {}

    /** Why there is nothing to sign; empty if there is. */
    static Optional<Problem> missing(Brief before, Brief after, int days) {
        if (days != 0 || !BriefDifference.between(before, after).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problems.NOT_YET.because(Text.of(
                "Bis jetzt steht alles wie im Auftrag. Arbeiten Sie aus, was anders wird, dann kann die Änderung hinaus.",
                "So far everything is as ordered. Work out what becomes different, then the change can go out.")));
    }
}
