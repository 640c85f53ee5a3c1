package dev.klartext.intake.change;

import static dev.klartext.intake.change.SampleChanges.GUESTS;
import static dev.klartext.intake.change.SampleChanges.HOURS;
import static dev.klartext.intake.change.SampleChanges.brief;
import static dev.klartext.intake.change.SampleChanges.deliverable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.brief.Deliverable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeInWordsTest {

    private static final Deliverable HOME = deliverable(UUID.randomUUID(), "Startseite", "1200");

    @Test
    void what_comes_what_goes_and_what_it_costs_is_said_in_plain_words() {
        Deliverable holidays = deliverable(UUID.randomUUID(), "Feiertage", "400");

        String words = words(brief(List.of(GUESTS), HOME), brief(List.of(HOURS), HOME, holidays), 3);

        assertThat(words)
                .contains("– neu: " + HOURS.text(), "– entfällt: " + GUESTS.text(), "– neu: Feiertage")
                .contains("Es dauert 3 Arbeitstage länger.")
                .contains("1.600,00\u00a0€ netto statt 1.200,00\u00a0€; einschließlich Umsatzsteuer 1.904,00\u00a0€.");
    }

    @Test
    void a_change_for_nothing_says_that_price_and_time_stay() {
        String words = words(brief(List.of(GUESTS), HOME), brief(List.of(), HOME), 0);

        assertThat(words).contains("Es dauert nicht länger.", "Der Preis bleibt: 1.200,00\u00a0€ netto.");
    }

    @Test
    void one_day_is_one_day() {
        assertThat(ChangeInWords.days(-1).de()).isEqualTo("Es geht 1 Arbeitstag schneller.");
        assertThat(ChangeInWords.days(1).en()).isEqualTo("It takes 1 working day longer.");
    }

    private static String words(Brief before, Brief after, int days) {
        BriefDifference difference = BriefDifference.between(before, after);
        return new ChangeInWords(SampleChanges.frozen(before, after, days), difference).in(Locale.GERMAN);
    }
}
