package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;

/** An operator opens an agency together with its first admin; demo data comes this way too. */
@ApplicationScoped
public class OpenAgency {

    private static final long FIRST_CALENDAR = 1;
    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Inject
    Agencies agencies;

    @Inject
    AddMember addMember;

    @Inject
    Outbox outbox;

    /** Opens the agency whose transaction this is. */
    public Agency open(Tx tx, NewAgency asked) {
        asked.check();
        Agency agency = new Agency(
                tx.agencyId(), asked.name().strip(), asked.zone(), asked.language(), asked.color(), asked.state());
        outbox.lock(tx, agency.id());
        agencies.add(tx, agency, FIRST_CALENDAR);
        outbox.publish(
                tx,
                agency.id(),
                new AgencyOpened(agency.id(), agency.name(), agency.zone(), agency.language(), agency.color()));
        Year thisYear = Year.now(ZoneId.of(agency.zone()));
        outbox.publish(
                tx,
                agency.id(),
                new AgencyCalendarChanged(
                        agency.id(), FIRST_CALENDAR, WORKING_DAYS, Holidays.from(thisYear, agency.state())));
        addMember.add(tx, asked.admin().asAdmin());
        return agency;
    }
}
