package dev.klartext.dispute.result;

import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when somebody is asked to look at a draft, or to answer a wish for changes: so many working days after the day on
 * which it came, that day not counted (BGB 187), in the project's zone. Working days, because nobody should owe anybody an
 * answer on a Sunday (BGB 193).
 */
public record ReviewDeadline(int workingDays) {

    public LocalDate of(Instant from, WorkCalendar calendar) {
        return calendar.plusWorkingDays(LocalDate.ofInstant(from, calendar.zone()), workingDays);
    }
}
