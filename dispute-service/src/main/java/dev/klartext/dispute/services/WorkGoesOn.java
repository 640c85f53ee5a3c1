package dev.klartext.dispute.services;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * Drafts are shown and judged only while the work goes on: after the order, or on a start with reservation that still holds.
 *
 * <p>Reason: whoever took the start back has asked us to stop; what was made or approved in spite of it would be paid by nobody.
 */
public final class WorkGoesOn {

    private WorkGoesOn() {}

    public static void check(Optional<OrderedBrief> order) {
        refusal(order).ifPresent(problem -> {
            throw problem;
        });
    }

    static Optional<Problem> refusal(Optional<OrderedBrief> order) {
        return order.filter(OrderedBrief::resting)
                .map(resting -> Problems.CONFLICT.because(Text.of(
                        "Die Arbeit ruht, bis der Auftrag erteilt ist: Der Start unter Vorbehalt gilt nicht mehr.",
                        "The work rests until the order is given: the start with reservation holds no longer.")));
    }
}
