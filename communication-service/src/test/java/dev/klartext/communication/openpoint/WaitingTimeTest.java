package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long a point was waited for. */
class WaitingTimeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate TUESDAY = FRIDAY.plusDays(4);
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            1, ZoneId.of("Europe/Berlin"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());

    @Test
    void the_last_day_itself_is_no_waiting() {
        assertThat(WaitingTime.days(CALENDAR, Presence.ALWAYS, FRIDAY, FRIDAY)).isZero();
    }

    @Test
    void weekends_do_not_count() {
        assertThat(WaitingTime.days(CALENDAR, Presence.ALWAYS, FRIDAY, TUESDAY)).isEqualTo(2);
    }

    @Test
    void holidays_do_not_count() {
        WorkCalendar closed =
                new WorkCalendar(2, CALENDAR.zone(), CALENDAR.workingDays(), Set.of(TUESDAY.minusDays(1)));

        assertThat(WaitingTime.days(closed, Presence.ALWAYS, FRIDAY, TUESDAY)).isEqualTo(1);
    }

    @Test
    void days_of_absence_do_not_count() {
        Presence away = new Presence(null, List.of(new Presence.Days(FRIDAY, TUESDAY.minusDays(1))));

        assertThat(WaitingTime.days(CALENDAR, away, FRIDAY, TUESDAY)).isEqualTo(1);
    }

    @Test
    void what_has_no_day_is_never_late() {
        assertThat(WaitingTime.days(CALENDAR, Presence.ALWAYS, null, TUESDAY)).isZero();
    }

    @Test
    void a_day_off_becomes_the_next_working_day() {
        assertThat(EndsOnAWorkingDay.of(CALENDAR, FRIDAY)).isEqualTo(FRIDAY);
        assertThat(EndsOnAWorkingDay.of(CALENDAR, FRIDAY.plusDays(1))).isEqualTo(FRIDAY.plusDays(3));
    }
}
