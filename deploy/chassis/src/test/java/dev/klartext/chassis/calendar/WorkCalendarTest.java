package dev.klartext.chassis.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private final WorkCalendar calendar = new WorkCalendar(
            1, ZoneId.of("Europe/Berlin"), Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), Set.of(CHRISTMAS));

    @Test
    void the_first_day_does_not_count() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 23), 1)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void the_weekend_is_passed_over() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_holiday_is_passed_over() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void days_between_count_the_last_and_not_the_first() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 28)))
                .isEqualTo(2);
    }

    @Test
    void nothing_lies_between_a_day_and_an_earlier_one() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 1)))
                .isZero();
    }

    @Test
    void a_week_without_working_days_is_refused() {
        assertThatThrownBy(() -> new WorkCalendar(1, ZoneId.of("Europe/Berlin"), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
