package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who administers the agency says when it works. Deadlines that are set already stay as they are; new ones are counted by
 * the new version.
 */
@ApplicationScoped
class ChangeCalendar {

    @Inject
    AgencyCalendars calendars;

    @Inject
    PublishCalendar publishCalendar;

    @Inject
    Outbox outbox;

    AgencyCalendars.Stored change(Tx tx, Grant grant, AgencyCalendar calendar, long readVersion) {
        grant.admin();
        calendar.check();
        outbox.lock(tx, grant.agencyId());
        if (!calendars.save(tx, calendar, readVersion)) {
            throw Problems.STALE.because(Text.of(
                    "Der Kalender hat sich inzwischen geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch"
                            + " einmal.",
                    "The calendar has changed meanwhile. Please read the new state and change it once more."));
        }
        publishCalendar.publish(tx);
        return calendars.of(tx);
    }
}
