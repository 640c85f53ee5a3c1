package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody is not away after all; who stood in for them decides no longer. */
@ApplicationScoped
public class CancelAbsence {

    @Inject
    Absences absences;

    @Inject
    TellProjects tellProjects;

    @Inject
    Outbox outbox;

    void cancel(Tx tx, PersonAccess access, UUID absenceId) {
        outbox.lock(tx, tx.agencyId());
        UUID personId = access.card().personId();
        Absence absence = absences.find(tx, personId, absenceId)
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Abwesenheit gibt es nicht.", "There is no such absence.")));
        absences.remove(tx, absenceId);
        outbox.publish(tx, tx.agencyId(), new AbsenceCancelled(absenceId, personId));
        AbsenceEntries entries = new AbsenceEntries(access, absence);
        tellProjects.ofOurs(
                tx,
                personId,
                projectId -> new AbsenceTold(
                        projectId,
                        personId,
                        absence.firstDay(),
                        absence.lastDay(),
                        true,
                        entries.thereAfterAll(projectId)));
    }
}
