package dev.klartext.chassis.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Working days of an agency in its zone, as published by intake; a deadline is fixed with the version it was made from.
 *
 * @param nonWorkingDates holidays and days the agency is closed
 */
public record WorkCalendar(long version, ZoneId zone, Set<DayOfWeek> workingDays, Set<LocalDate> nonWorkingDates) {

    public WorkCalendar {
        workingDays = Set.copyOf(workingDays);
        nonWorkingDates = Set.copyOf(nonWorkingDates);
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("A calendar has at least one working day a week");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !nonWorkingDates.contains(day);
    }

    /** The n-th working day after a day; that day itself does not count (BGB 187 (1)). */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after the first day, up to and including the last. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Today in the calendar's zone. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }
}
