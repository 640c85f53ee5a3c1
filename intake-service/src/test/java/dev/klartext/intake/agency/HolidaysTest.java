package dev.klartext.intake.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final LocalDate EPIPHANY = LocalDate.parse("2027-01-06");
    private static final LocalDate CHRISTMAS = LocalDate.parse("2028-12-25");

    @Test
    void a_state_keeps_its_own_holidays() {
        assertThat(Holidays.from(Year.of(2026), GermanState.BY)).contains(EPIPHANY, CHRISTMAS);
    }

    @Test
    void without_a_state_only_those_of_all_germany_count() {
        assertThat(Holidays.from(Year.of(2026), null)).contains(CHRISTMAS).doesNotContain(EPIPHANY);
    }

    @Test
    void this_year_and_the_next_two_are_told_in_order() {
        assertThat(Holidays.from(Year.of(2026), GermanState.BE))
                .isSorted()
                .allMatch(day -> day.getYear() >= 2026 && day.getYear() <= 2028);
    }
}
