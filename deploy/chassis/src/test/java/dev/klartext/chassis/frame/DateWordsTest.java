package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    // Monday, 23 November 2026, 9:12 in Berlin
    private static final Instant NOW = Instant.parse("2026-11-23T08:12:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final DateWords german = new DateWords(Locale.GERMAN, BERLIN, NOW);
    private final DateWords english = new DateWords(Locale.ENGLISH, BERLIN, NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23 | heute         | today
                    2026-11-24 | bis morgen    | by tomorrow
                    2026-11-27 | bis Freitag   | by Friday
                    2026-11-29 | bis Sonntag   | by Sunday
                    2026-11-30 | bis 30.11.    | by 30 Nov
                    2027-01-08 | bis 8.1.2027  | by 8 Jan 2027
                    2026-11-22 | seit gestern  | since yesterday
                    2026-11-19 | seit 4 Tagen  | for 4 days
                    """)
    void says_until_when_as_people_do(LocalDate due, String inGerman, String inEnglish) {
        assertThat(german.due(due)).isEqualTo(inGerman);
        assertThat(english.due(due)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23T07:40:00Z | heute, 8:40           | today, 8:40
                    2026-11-22T16:02:00Z | gestern, 17:02        | yesterday, 17:02
                    2026-11-19T13:05:00Z | Do 19.11., 14:05      | Thu 19 Nov, 14:05
                    2025-12-24T17:00:00Z | Mi 24.12.2025, 18:00  | Wed 24 Dec 2025, 18:00
                    """)
    void says_when_something_happened(Instant at, String inGerman, String inEnglish) {
        assertThat(german.moment(at)).isEqualTo(inGerman);
        assertThat(english.moment(at)).isEqualTo(inEnglish);
    }

    @Test
    void the_day_is_that_of_the_readers_zone() {
        Instant justAfterMidnightInBerlin = Instant.parse("2026-11-22T23:10:00Z");

        assertThat(german.moment(justAfterMidnightInBerlin)).isEqualTo("heute, 0:10");
    }

    @Test
    void the_exact_time_names_its_zone() {
        assertThat(german.exact(NOW)).isEqualTo("Montag, 23. November 2026, 9:12 Uhr (MEZ)");
        assertThat(english.exact(NOW)).isEqualTo("Monday, 23 November 2026, 9:12 (CET)");
    }

    @Test
    void the_last_day_ends_at_midnight() {
        LocalDate friday = LocalDate.parse("2026-11-27");

        assertThat(german.exactDue(friday)).isEqualTo("bis Freitag, 27. November 2026, 24 Uhr");
        assertThat(english.exactDue(friday)).isEqualTo("by Friday, 27 November 2026, midnight");
    }

    @Test
    void narrow_places_get_short_words() {
        assertThat(german.shortDue(LocalDate.parse("2026-11-27"))).isEqualTo("bis Fr");
        assertThat(german.shortDue(LocalDate.parse("2026-11-19"))).isEqualTo("seit 4 T.");
        assertThat(german.shortDue(LocalDate.parse("2026-11-30"))).isEqualTo("bis 30.11.");
    }
}
