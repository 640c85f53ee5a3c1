package dev.klartext.communication.agreement;

import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when an answer is asked for: some working days of the agency from today, or the day that somebody chose. */
@ApplicationScoped
class DaysToAnswer {

    @ConfigProperty(name = "klartext.agreement.days-to-answer", defaultValue = "3")
    int usual;

    @Inject
    Calendars calendars;

    LocalDate usual(Tx tx) {
        WorkCalendar calendar = calendars.of(tx);
        return calendar.plusWorkingDays(calendar.today(), usual);
    }

    LocalDate chosen(Tx tx, NewAgreement wanted) {
        return wanted.dueOn() == null ? usual(tx) : wanted.checkedDay(calendars.of(tx));
    }
}
