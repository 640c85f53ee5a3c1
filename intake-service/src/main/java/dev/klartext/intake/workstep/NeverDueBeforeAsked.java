package dev.klartext.intake.workstep;

import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * What is asked for is due three working days later at the earliest.
 *
 * <p>Reason: an order may lie for a while; whoever is asked with it must not be late on the first day because of that.
 */
final class NeverDueBeforeAsked {

    private static final int WORKING_DAYS = 3;

    private NeverDueBeforeAsked() {}

    /** The day by which it is due; none where there is no hurry. */
    static LocalDate due(LocalDate wished, LocalDate asked, WorkCalendar calendar) {
        if (wished == null) {
            return null;
        }
        LocalDate earliest = calendar.plusWorkingDays(asked, WORKING_DAYS);
        return wished.isBefore(earliest) ? earliest : wished;
    }
}
