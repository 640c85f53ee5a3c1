package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the login without a Keycloak; times in seconds. */
class RulesTest {
    private static final long MADE = 1_000_000;
    private static final long EXPIRES = MADE + LinkToken.VALID.toSeconds();

    @Test
    void a_link_is_open_until_its_last_second() {
        assertThat(link(MADE, EXPIRES - 1, 0, false, true)).isEqualTo(LinkState.OPEN);
        assertThat(link(MADE, EXPIRES, 0, false, true)).isEqualTo(LinkState.PASSED);
    }

    @Test
    void a_clock_that_is_two_minutes_behind_refuses_no_link_that_was_just_made() {
        assertThat(link(MADE, MADE - 120, 0, false, true)).isEqualTo(LinkState.OPEN);
    }

    @Test
    void a_spent_link_and_one_from_before_the_end_of_all_sessions_have_passed() {
        assertThat(link(MADE, MADE, 0, true, true)).isEqualTo(LinkState.PASSED);
        assertThat(link(MADE, MADE + 60, MADE + 1, false, true)).isEqualTo(LinkState.PASSED);
    }

    @Test
    void who_may_not_come_by_mail_is_refused_whatever_the_link() {
        assertThat(link(MADE, MADE, 0, false, false)).isEqualTo(LinkState.REFUSED);
    }

    @Test
    void a_link_to_another_address_has_passed_and_case_matters_not() {
        assertThat(LinkState.of(MADE, EXPIRES, MADE, 0, false, "a@b.example", "c@b.example", true))
                .isEqualTo(LinkState.PASSED);
        assertThat(LinkState.of(MADE, EXPIRES, MADE, 0, false, "A@b.example", "a@b.example", true))
                .isEqualTo(LinkState.OPEN);
    }

    @Test
    void a_code_counts_for_a_quarter_of_an_hour_and_then_as_a_link() {
        assertThat(HoldingTimes.level(Way.CODE, 899)).isEqualTo(2);
        assertThat(HoldingTimes.level(Way.PASSKEY, 899)).isEqualTo(3);
        assertThat(HoldingTimes.level(Way.PASSKEY, 900)).isEqualTo(1);
        assertThat(HoldingTimes.level(Way.LINK, 0)).isEqualTo(1);
    }

    @Test
    void a_link_is_enough_for_our_pages_and_for_nothing_else() {
        assertThat(NeededLevel.of("klartext", -1, null)).isEqualTo(1);
        assertThat(NeededLevel.of("klartext", 2, null)).isEqualTo(2);
        assertThat(NeededLevel.of("klartext", -1, "UPDATE_PASSWORD")).isEqualTo(2);
        assertThat(NeededLevel.of("account-console", -1, null)).isEqualTo(2);
        assertThat(NeededLevel.of("klartext-signing", -1, null)).isEqualTo(2);
    }

    @Test
    void a_name_tells_its_owner_enough_and_a_stranger_little() {
        assertThat(MaskedName.of("Clara", "Krume", "clara@krume.example")).isEqualTo("C… K…");
        assertThat(MaskedName.of(null, " ", "clara@krume.example")).isEqualTo("c…@krume.example");
        assertThat(MaskedName.of("", null, null)).isEqualTo("…");
    }

    @Test
    void codes_are_limited_by_address_whatever_its_case() {
        Set<String> taken = new HashSet<>();
        var limits = new CodeLimits(new Slots((key, seconds) -> taken.add(key)));
        for (int i = 0; i < CodeLimits.IN_A_QUARTER; i++) {
            assertThat(limits.mayBeMailed("r", "Clara@krume.example ")).isTrue();
        }
        assertThat(limits.mayBeMailed("r", "clara@krume.example")).isFalse();
        assertThat(limits.mayBeMailed("r", "karl@krume.example")).isTrue();
    }

    @Test
    void a_day_has_fewer_codes_than_its_quarters() {
        Set<String> taken = new HashSet<>();
        var limits = new CodeLimits(new Slots((key, seconds) -> seconds < 86_400 || taken.add(key)));
        for (int i = 0; i < CodeLimits.IN_A_DAY; i++) {
            assertThat(limits.mayBeMailed("r", "clara@krume.example")).isTrue();
        }
        assertThat(limits.mayBeMailed("r", "clara@krume.example")).isFalse();
    }

    private static LinkState link(long issued, long now, long notBefore, boolean spent, boolean entitled) {
        return LinkState.of(issued, EXPIRES, now, notBefore, spent, "a@b.example", "a@b.example", entitled);
    }
}
