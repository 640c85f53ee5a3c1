package dev.klartext.intake.participant;

import java.time.LocalDate;
import java.util.List;

/**
 * A deputy's word counts like the person's own, but only from the first to the last day of an absence.
 *
 * <p>Reason: work should not stand still while who decides is on holiday; and who is there decides for themselves, or two
 * people give different orders.
 */
final class DeputyDecidesDuringAbsence {

    private DeputyDecidesDuringAbsence() {}

    static boolean counts(List<Absence> absences, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.on(day));
    }
}
