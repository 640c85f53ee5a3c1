package dev.klartext.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyCalendarTest {

    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    private static final LocalDate FIRST = LocalDate.parse("2026-12-28");
    private static final LocalDate LAST = LocalDate.parse("2026-12-30");

    @Test
    void nobody_works_while_the_agency_is_closed() {
        AgencyCalendar calendar =
                new AgencyCalendar(GermanState.BE, WEEK, List.of(new Closing(FIRST, LAST, "Betriebsferien")));

        assertThat(calendar.nonWorkingDates(Year.of(2026)))
                .contains(FIRST, FIRST.plusDays(1), LAST)
                .doesNotContain(LAST.plusDays(1))
                .isSorted();
    }

    @Test
    void closings_of_other_years_are_not_told() {
        AgencyCalendar calendar =
                new AgencyCalendar(GermanState.BE, WEEK, List.of(new Closing(FIRST, LAST, "Betriebsferien")));

        assertThat(calendar.nonWorkingDates(Year.of(2027))).doesNotContain(FIRST);
    }

    @Test
    void without_a_last_day_it_is_closed_for_one_day() {
        assertThat(new Closing(FIRST, null, "Brückentag").days()).containsExactly(FIRST);
    }

    @Test
    void a_week_has_a_working_day_and_a_closing_ends_after_it_begins() {
        assertThatThrownBy(() -> new AgencyCalendar(null, List.of(), List.of(new Closing(LAST, FIRST, ""))).check())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("workingDays", "closings[0].name", "closings[0].to"));
    }

    @Test
    void two_closings_do_not_begin_on_one_day() {
        Closing closing = new Closing(FIRST, LAST, "Betriebsferien");

        assertThatThrownBy(() -> new AgencyCalendar(null, WEEK, List.of(closing))
                        .with(closing)
                        .check())
                .isInstanceOf(InvalidInput.class);
    }
}
