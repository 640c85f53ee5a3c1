package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the other services on which days an agency works: after each change, and when a new year comes into sight. */
@ApplicationScoped
class PublishCalendar {

    @Inject
    Agencies agencies;

    @Inject
    AgencyCalendars calendars;

    @Inject
    Outbox outbox;

    @Inject
    AllAgencies allAgencies;

    @Inject
    Tenancy tenancy;

    public record Due(UUID agencyId) {}

    /** The stored calendar under its next version; the agency's stream is locked. */
    void publish(Tx tx) {
        Year thisYear = Year.now(ZoneId.of(agencies.get(tx).zone()));
        long version = calendars.nextVersion(tx, thisYear.getValue() + Holidays.YEARS_AHEAD);
        AgencyCalendar calendar = calendars.of(tx).calendar();
        outbox.publish(
                tx,
                tx.agencyId(),
                new AgencyCalendarChanged(
                        tx.agencyId(), version, calendar.workingDays(), calendar.nonWorkingDates(thisYear)));
    }

    @Scheduled(every = "6h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishNextYear() {
        for (Due due : due()) {
            try {
                tenancy.run(due.agencyId(), tx -> {
                    outbox.lock(tx, due.agencyId());
                    publish(tx);
                });
            } catch (RuntimeException e) {
                // One agency must not keep the others without their holidays; it is tried again at the next round.
                Log.errorf(e, "The calendar of agency %s can't be told for another year", due.agencyId());
            }
        }
    }

    /** Judged by the year of the server's zone: a few hours early or late, two years ahead, move no deadline. */
    private List<Due> due() {
        return allAgencies.find(
                "select agency_id from agency where calendar_until < :until",
                Map.of("until", Year.now().getValue() + Holidays.YEARS_AHEAD),
                Due.class);
    }
}
