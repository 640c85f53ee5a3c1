package dev.klartext.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AuthorityWordsTest {

    @Test
    void everything_without_a_limit() {
        assertThat(AuthorityWords.of(Authority.FULL).de())
                .isEqualTo("beauftragen, Entwürfe freigeben und fertige Arbeit abnehmen");
    }

    @Test
    void ordering_up_to_an_amount() {
        Authority limited = new Authority(true, true, false, new BigDecimal("1000"));

        assertThat(AuthorityWords.of(limited).en()).isEqualTo("order up to €1,000.00 net and approve drafts");
        assertThat(AuthorityWords.of(limited).de().replace('\u00a0', ' '))
                .isEqualTo("bis 1.000,00 € netto beauftragen und Entwürfe freigeben");
    }

    @Test
    void nothing_at_all() {
        assertThat(AuthorityWords.of(Authority.NONE).en()).isEqualTo("decide nothing");
    }
}
