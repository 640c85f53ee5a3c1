package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * That the cover's word counts like a person's own, only that person can say; the agency may name a cover, no more.
 *
 * <p>Reason: otherwise an agency could choose who orders from it, by naming a cover and an absence.
 */
final class OnlyOneselfNamesADeputy {

    private OnlyOneselfNamesADeputy() {}

    static void check(Violations violations, PersonCard before, PersonChange asked, boolean oneself) {
        violations.check(
                !asked.coverDecides() || oneself || saidBefore(before, asked),
                "coverDecides",
                Text.of(
                        "Dass die Vertretung auch entscheidet, kann nur %s selbst sagen.".formatted(before.name()),
                        "That the cover decides too, only %s can say.".formatted(before.name())));
    }

    private static boolean saidBefore(PersonCard before, PersonChange asked) {
        return before.coverDecides() && before.coverId().equals(asked.coverId());
    }
}
