package dev.klartext.communication.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When a client is written to, without a server. */
class WorthANoteTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant FRIDAY_BEFORE = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant THIS_MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void what_was_done_is_worth_a_note() {
        assertThat(new WorthANote(true, true, false, false, FRIDAY_BEFORE).on(MONDAY, BERLIN))
                .isTrue();
    }

    @Test
    void one_note_a_week_is_enough() {
        assertThat(new WorthANote(true, true, true, true, THIS_MONDAY).on(MONDAY.plusDays(4), BERLIN))
                .isFalse();
    }

    @Test
    void the_week_before_new_year_is_told_from_the_same_week_a_year_later() {
        assertThat(new WorthANote(true, true, false, false, Instant.parse("2025-11-19T10:00:00Z"))
                        .on(LocalDate.of(2026, 11, 18), BERLIN))
                .isTrue();
    }

    @Test
    void nobody_is_written_to_where_nothing_happened() {
        assertThat(new WorthANote(true, false, true, false, null).on(MONDAY, BERLIN))
                .isFalse();
        assertThat(new WorthANote(true, false, false, true, null).on(MONDAY, BERLIN))
                .isFalse();
    }

    @Test
    void after_days_of_silence_what_is_open_is_worth_a_note() {
        assertThat(new WorthANote(true, false, true, true, null).on(MONDAY, BERLIN))
                .isTrue();
    }

    @Test
    void where_nobody_can_be_written_to_there_is_no_draft() {
        assertThat(new WorthANote(false, true, true, true, null).on(MONDAY, BERLIN))
                .isFalse();
    }
}
