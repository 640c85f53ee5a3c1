package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewDeadlineTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final WorkCalendar GERMAN_OFFICE = new WorkCalendar(
            1,
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(LocalDate.of(2026, 12, 24), CHRISTMAS));

    @Test
    void counts_working_days_because_nobody_owes_an_answer_on_a_sunday() {
        LocalDate due = new ReviewDeadline(5).of(Instant.parse("2026-11-20T09:00:00Z"), GERMAN_OFFICE);
        assertThat(due).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void does_not_count_holidays_of_the_agency() {
        LocalDate due = new ReviewDeadline(1).of(Instant.parse("2026-12-23T09:00:00Z"), GERMAN_OFFICE);
        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void starts_with_the_day_in_the_zone_of_the_project() {
        LocalDate due = new ReviewDeadline(1).of(Instant.parse("2026-11-23T23:30:00Z"), GERMAN_OFFICE);
        assertThat(due).as("it is Tuesday in Berlin already").isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
