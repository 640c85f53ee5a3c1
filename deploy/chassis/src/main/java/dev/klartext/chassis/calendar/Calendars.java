package dev.klartext.chassis.calendar;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The agency's calendar, from intake's event. */
@ApplicationScoped
public class Calendars {

    public record Row(String zone, long calendarVersion, List<String> workingDays, List<LocalDate> nonWorkingDates) {}

    /** The calendar that counts now; every weekday works before the agency has published one. */
    public WorkCalendar of(Tx tx) {
        Row row = tx.sql()
                .createQuery("""
                        select zone, calendar_version, working_days, non_working_dates
                        from chassis.access_agency where agency_id = :agency""")
                .bind("agency", tx.agencyId())
                .mapTo(Row.class)
                .one();
        Set<DayOfWeek> workingDays =
                row.workingDays().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new WorkCalendar(
                row.calendarVersion(), ZoneId.of(row.zone()), workingDays, Set.copyOf(row.nonWorkingDates()));
    }
}
