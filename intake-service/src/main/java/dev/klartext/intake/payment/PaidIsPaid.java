package dev.klartext.intake.payment;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * A paid instalment is neither planned anew nor paid again.
 *
 * <p>Reason: what was paid stands in both sides' books.
 */
final class PaidIsPaid {

    private PaidIsPaid() {}

    static Optional<Problem> refusal(Instalment instalment) {
        if (!instalment.paid()) {
            return Optional.empty();
        }
        Text day = SaidDay.of(instalment.paidOn());
        return Optional.of(Problems.CONFLICT.because(Text.of(
                "„%s“ ist schon am %s bezahlt.".formatted(instalment.label(), day.de()),
                "“%s” was paid on %s already.".formatted(instalment.label(), day.en()))));
    }
}
