package dev.klartext.intake.payment;

import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * What is due on a day on which nobody works may be paid on the next working day (BGB 193).
 *
 * <p>Reason: nobody is late because a bank is closed.
 */
final class LastDayToPay {

    private LastDayToPay() {}

    static LocalDate of(LocalDate dueOn, WorkCalendar calendar) {
        return calendar.isWorkingDay(dueOn) ? dueOn : calendar.plusWorkingDays(dueOn, 1);
    }

    static boolean hasPassed(LocalDate dueOn, WorkCalendar calendar, LocalDate today) {
        return today.isAfter(of(dueOn, calendar));
    }
}
