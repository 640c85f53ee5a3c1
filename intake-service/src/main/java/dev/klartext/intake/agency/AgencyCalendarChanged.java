package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The days on which an agency works, by which deadlines are counted.
 *
 * @param version grows by one with each change; a deadline names the version by which it was counted
 * @param workingDays days of the week on which it works
 * @param nonWorkingDates dates on which it does not, this year and the next two
 */
@EventType("dev.klartext.intake.agency.calendar-changed.v1")
public record AgencyCalendarChanged(
        UUID agencyId, long version, List<DayOfWeek> workingDays, List<LocalDate> nonWorkingDates)
        implements DomainEvent {}
