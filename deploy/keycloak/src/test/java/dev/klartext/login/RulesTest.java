package dev.klartext.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the login without a Keycloak; times in seconds. */
class RulesTest {
    private static final long MADE = 1_000_000;
    private static final Asker HOME = Asker.network("198.51.100.1");
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
            assertThat(limits.mayBeMailed("r", "Clara@krume.example ", HOME)).isTrue();
        }
        assertThat(limits.mayBeMailed("r", "clara@krume.example", HOME)).isFalse();
        assertThat(limits.mayBeMailed("r", "karl@krume.example", HOME)).isTrue();
    }

    @Test
    void who_asks_for_many_from_one_place_takes_none_from_another() {
        var limits = new CodeLimits(aDayLong(new HashSet<>()));
        for (int i = 0; i < 100; i++) {
            limits.mayBeMailed("r", "clara@krume.example", Asker.network("203.0.113.7"));
        }
        assertThat(limits.mayBeMailed("r", "clara@krume.example", HOME)).isTrue();
    }

    @Test
    void who_is_recognised_gets_codes_however_many_strangers_asked() {
        var limits = new CodeLimits(aDayLong(new HashSet<>()));
        int mailed = 0;
        for (int i = 0; i < 500; i++) {
            mailed += limits.mayBeMailed("r", "clara@krume.example", Asker.network("203.0.113." + i)) ? 1 : 0;
        }
        assertThat(mailed).isEqualTo(CodeLimits.OF_STRANGERS_IN_A_DAY);
        Asker known = new Asker("browser:1", true);
        for (int i = 0; i < CodeLimits.IN_A_DAY; i++) {
            assertThat(limits.mayBeMailed("r", "clara@krume.example", known)).isTrue();
        }
        assertThat(limits.mayBeMailed("r", "clara@krume.example", known)).isFalse();
    }

    @Test
    void one_network_fills_no_mailboxes() {
        Set<String> taken = new HashSet<>();
        var limits = new CodeLimits(new Slots((key, seconds) -> taken.add(key)));
        int mailed = 0;
        for (int i = 0; i < 100; i++) {
            mailed += limits.mayBeMailed("r", "person%d@krume.example".formatted(i), HOME) ? 1 : 0;
        }
        assertThat(mailed).isEqualTo(CodeLimits.OF_A_NETWORK_IN_A_QUARTER);
    }

    @Test
    void a_block_of_ipv6_addresses_is_one_network() {
        assertThat(Asker.network("2001:db8:1:2::1")).isEqualTo(Asker.network("2001:db8:1:2:aaaa::9"));
        assertThat(Asker.network("2001:db8:1:2::1")).isNotEqualTo(Asker.network("2001:db8:1:3::1"));
        assertThat(Asker.network("203.0.113.7")).isNotEqualTo(Asker.network("203.0.113.8"));
    }

    /** Slots of a quarter of an hour are free again each time, those of a day are not. */
    private static Slots aDayLong(Set<String> taken) {
        return new Slots((key, seconds) -> seconds < 86_400 || taken.add(key));
    }

    private static LinkState link(long issued, long now, long notBefore, boolean spent, boolean entitled) {
        return LinkState.of(issued, EXPIRES, now, notBefore, spent, "a@b.example", "a@b.example", entitled);
    }
}
