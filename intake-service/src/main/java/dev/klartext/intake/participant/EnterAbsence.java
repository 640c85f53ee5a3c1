package dev.klartext.intake.participant;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** A person, or the agency for them, says when they are away. */
@ApplicationScoped
public class EnterAbsence {

    private static final int LONGEST_YEARS = 2;

    @Inject
    Absences absences;

    @Inject
    Calendars calendars;

    @Inject
    TellProjects tellProjects;

    @Inject
    Outbox outbox;

    /** From when until when somebody is away, both days included. */
    public record Days(LocalDate firstDay, LocalDate lastDay) {

        void check(LocalDate today) {
            Violations violations =
                    new Violations().present("firstDay", firstDay).present("lastDay", lastDay);
            if (firstDay != null && lastDay != null) {
                violations
                        .check(
                                !lastDay.isBefore(firstDay),
                                "lastDay",
                                Text.of("Der letzte Tag liegt vor dem ersten.", "The last day lies before the first."))
                        .check(
                                !lastDay.isBefore(today),
                                "lastDay",
                                Text.of("Dieser Tag ist schon vorbei.", "This day has passed already."))
                        .check(
                                lastDay.isBefore(today.plusYears(LONGEST_YEARS)),
                                "lastDay",
                                Text.of("Höchstens zwei Jahre im Voraus.", "At most two years ahead."));
            }
            violations.throwIfAny();
        }
    }

    Absence enter(Tx tx, PersonAccess access, Days days) {
        days.check(calendars.of(tx).today());
        outbox.lock(tx, tx.agencyId());
        UUID personId = access.card().personId();
        Absence absence = new Absence(Ids.next(), personId, days.firstDay(), days.lastDay());
        absences.add(tx, absence, access.grant().name());
        outbox.publish(tx, tx.agencyId(), new AbsenceEntered(absence.id(), personId, days.firstDay(), days.lastDay()));
        AbsenceEntries entries = new AbsenceEntries(access, absence);
        tellProjects.ofOurs(
                tx,
                personId,
                projectId -> new AbsenceTold(
                        projectId, personId, days.firstDay(), days.lastDay(), false, entries.away(projectId)));
        return absence;
    }
}
