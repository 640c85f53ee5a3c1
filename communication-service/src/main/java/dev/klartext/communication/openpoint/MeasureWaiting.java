package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Absences;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Counts how long a point has been waited for until today. */
@ApplicationScoped
class MeasureWaiting {

    @Inject
    Calendars calendars;

    @Inject
    Absences absences;

    @Inject
    Projects projects;

    /** Working days since its present last day; most points are settled in time and cost no look into the calendar. */
    int of(Tx tx, OpenPoint point) {
        if (point.dueOn() == null) {
            return 0;
        }
        LocalDate today = today(tx, point.projectId());
        if (!today.isAfter(point.dueOn())) {
            return 0;
        }
        return WaitingTime.days(calendars.of(tx), absences.of(tx, point.personId()), point.dueOn(), today);
    }

    /** Today in the project's zone; in the agency's as long as intake's event of the project is on its way. */
    LocalDate today(Tx tx, UUID projectId) {
        return projects.find(tx, projectId)
                .map(Project::zoneId)
                .map(LocalDate::now)
                .orElseGet(() -> calendars.of(tx).today());
    }
}
