package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * How long a point was waited for: the working days after its last day, up to and including the one on which it is settled.
 * Days on which who owes it was away do not count, for they had said so before, or their work would have waited too.
 */
final class WaitingTime {

    private WaitingTime() {}

    /** @param dueOn null if nobody set a day */
    static int days(WorkCalendar calendar, Presence owner, LocalDate dueOn, LocalDate until) {
        if (dueOn == null || !until.isAfter(dueOn)) {
            return 0;
        }
        return (int) dueOn.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> !owner.isAway(day))
                .count();
    }
}
