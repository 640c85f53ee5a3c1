package dev.klartext.communication.openpoint;

import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.LocalDate;

/** A day that is agreed on and does not work for the agency becomes the next one that does (after BGB 193). */
public final class EndsOnAWorkingDay {

    private EndsOnAWorkingDay() {}

    public static LocalDate of(WorkCalendar calendar, LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}
