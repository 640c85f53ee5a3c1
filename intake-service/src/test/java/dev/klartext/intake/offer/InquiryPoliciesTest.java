package dev.klartext.intake.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.intake.offer.WrittenByAPerson.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A riddle would shut out people before it shuts out programs: the public form asks none. */
class InquiryPoliciesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void who_takes_a_minute_is_a_person() {
        assertThat(judge("", NOW.minusSeconds(60))).isEqualTo(Verdict.PERSON);
    }

    @Test
    void who_fills_in_the_field_that_people_do_not_see_is_a_program() {
        assertThat(judge("https://buy.example", NOW.minusSeconds(60))).isEqualTo(Verdict.PROGRAM);
    }

    @Test
    void who_is_done_within_a_second_is_asked_to_send_again() {
        assertThat(judge("", NOW.minusSeconds(1))).isEqualTo(Verdict.AGAIN);
    }

    @Test
    void a_form_from_the_day_before_yesterday_is_shown_again() {
        assertThat(judge("", NOW.minusSeconds(48 * 3600))).isEqualTo(Verdict.AGAIN);
    }

    @Test
    void a_form_that_was_never_shown_is_not_taken() {
        assertThat(WrittenByAPerson.judge("", Optional.empty(), NOW)).isEqualTo(Verdict.AGAIN);
    }

    @Test
    void a_stamp_can_not_be_made_up() {
        FormStamp stamps = new FormStamp();
        stamps.secret = "only-for-tests-only-for-tests-32";
        String stamp = stamps.at(NOW);

        assertThat(stamps.read(stamp)).contains(NOW);
        assertThat(stamps.read("1" + stamp)).isEmpty();
        assertThat(stamps.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@krume.example", "Kontakt@krume.example", "büro@krume.example"})
    void an_address_that_several_people_read_is_invited_to_nothing(String address) {
        assertThat(LooksShared.address(address)).isTrue();
    }

    @Test
    void a_name_is_a_persons_address() {
        assertThat(LooksShared.address("clara@krume.example")).isFalse();
    }

    private static Verdict judge(String unseen, Instant shown) {
        return WrittenByAPerson.judge(unseen, Optional.of(shown), NOW);
    }
}
