package dev.klartext.intake.agency;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored calendar of the agency of a transaction. */
@ApplicationScoped
class AgencyCalendars {

    /** A row as it lies in the table. */
    public record Row(GermanState state, List<String> workingDays, long calendarVersion) {}

    /**
     * The calendar as it is stored.
     *
     * @param version grows with each change; the ETag
     */
    record Stored(AgencyCalendar calendar, long version) {}

    Stored of(Tx tx) {
        Row row = tx.sql()
                .createQuery("select state, working_days, calendar_version from agency")
                .mapTo(Row.class)
                .one();
        List<Closing> closings = tx.sql().createQuery("""
                        select first_day as "from", last_day as "to", name from closing order by first_day""").mapTo(Closing.class).list();
        AgencyCalendar calendar = new AgencyCalendar(
                row.state(), row.workingDays().stream().map(DayOfWeek::valueOf).toList(), closings);
        return new Stored(calendar, row.calendarVersion());
    }

    /** Saves over the version that was read; false if somebody else was faster. */
    boolean save(Tx tx, AgencyCalendar calendar, long readVersion) {
        boolean saved = tx.sql()
                        .createUpdate("""
                        update agency set state = :state, working_days = :days where calendar_version = :read
                        """)
                        .bind("state", calendar.state())
                        .bindArray(
                                "days",
                                String.class,
                                calendar.workingDays().stream().map(Enum::name).toList())
                        .bind("read", readVersion)
                        .execute()
                == 1;
        if (saved) {
            tx.sql().execute("delete from closing");
            PreparedBatch closings = tx.sql()
                    .prepareBatch("insert into closing (agency_id, first_day, last_day, name)"
                            + " values (:agency, :from, :to, :name)");
            calendar.closings()
                    .forEach(closing -> closings.bindMethods(closing)
                            .bind("agency", tx.agencyId())
                            .add());
            closings.execute();
        }
        return saved;
    }

    /** The next version, known to the other services until the end of that year. */
    long nextVersion(Tx tx, int untilYear) {
        return tx.sql()
                .createQuery("""
                        update agency set calendar_version = calendar_version + 1, calendar_until = :until
                        returning calendar_version
                        """)
                .bind("until", untilYear)
                .mapTo(Long.class)
                .one();
    }
}
