package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A change goes out only when no other one waits for who decides.
 *
 * <p>Reason: each change says what holds after it, down to the total. Of two that lie side by side only one can be right, and
 * who signs has to know which state is changed.
 */
final class OneChangeWaitsAtATime {

    private OneChangeWaitsAtATime() {}

    /** Why nothing can be sent now; empty if something can. */
    static Optional<Problem> waiting(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.state() == ChangeState.SENT)
                .findFirst()
                .map(waiting -> Problems.CONFLICT.because(Text.of(
                        "„%s“ liegt noch bei %s. Danach kann die nächste Änderung hinaus; oder ziehen Sie jene zurück."
                                .formatted(waiting.title(), waiting.sending().sentTo()),
                        "“%s” is still with %s. The next change can go out after that; or take that one back."
                                .formatted(waiting.title(), waiting.sending().sentTo()))));
    }
}
