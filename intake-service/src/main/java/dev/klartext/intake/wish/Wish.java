package dev.klartext.intake.wish;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * What the client would like, and what the agency says to it.
 *
 * @param answer absent as long as nobody has said anything
 * @param reason why it is answered so; a refusal needs one
 * @param alternative what is possible instead
 */
public record Wish(UUID id, String text, WishAnswer answer, String reason, String alternative) {

    /** What is wrong with this wish as a draft; an answer may still be missing. */
    public void check(Violations violations, String field) {
        violations
                .required(field + ".text", text, 500)
                .optional(field + ".reason", reason, 500)
                .optional(field + ".alternative", alternative, 500);
    }

    /** Why this wish can't be sent yet: expectations are answered before the order, and a no says why. */
    public void checkAnswered(Violations violations, String field) {
        violations.check(
                answer != null,
                field + ".answer",
                Text.of(
                        "Bitte antworten: möglich, gegen Aufpreis oder nicht möglich.",
                        "Please answer: possible, at extra cost or not possible."));
        violations.check(
                answer != WishAnswer.NOT_POSSIBLE || reason != null && !reason.isBlank(),
                field + ".reason",
                Text.of(
                        "Bitte kurz begründen, warum das nicht geht.",
                        "Please give a short reason why this is not possible."));
    }
}
