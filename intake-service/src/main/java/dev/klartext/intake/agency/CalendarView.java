package dev.klartext.intake.agency;

import dev.klartext.chassis.frame.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the page about the calendar shows.
 *
 * @param admin whether the reader may change anything
 * @param form what was just typed and refused; empty otherwise
 * @param next the next days on which nobody works, without weekends
 */
public record CalendarView(
        boolean admin,
        AgencyCalendar calendar,
        Form form,
        boolean saved,
        List<Weekday> weekdays,
        List<LocalDate> next) {

    private static final int DAYS_SHOWN = 8;

    /** A day of the week in the reader's language. */
    public record Weekday(DayOfWeek day, String label, boolean works) {}

    static CalendarView of(boolean admin, AgencyCalendar calendar, Form form, boolean saved, Locale locale) {
        List<Weekday> weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(
                        day,
                        day.getDisplayName(TextStyle.FULL, locale),
                        calendar.workingDays().contains(day)))
                .toList();
        LocalDate today = LocalDate.now();
        List<LocalDate> next = calendar.nonWorkingDates(Year.from(today)).stream()
                .filter(date -> !date.isBefore(today) && calendar.workingDays().contains(date.getDayOfWeek()))
                .limit(DAYS_SHOWN)
                .toList();
        return new CalendarView(admin, calendar, form, saved, weekdays, next);
    }

    public List<GermanState> states() {
        return List.of(GermanState.values());
    }
}
