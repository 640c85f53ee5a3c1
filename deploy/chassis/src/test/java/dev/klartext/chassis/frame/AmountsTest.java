package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void money_is_written_as_the_readers_language_does() {
        BigDecimal price = new BigDecimal("1234.5");

        assertThat(Amounts.money(price, "EUR", Locale.GERMAN)).isEqualTo("1.234,50\u00a0€");
        assertThat(Amounts.money(price, "EUR", Locale.ENGLISH)).isEqualTo("€1,234.50");
    }

    @Test
    void another_currency_keeps_its_own_sign() {
        assertThat(Amounts.money(new BigDecimal("80"), "CHF", Locale.GERMAN)).isEqualTo("80,00\u00a0CHF");
    }

    @Test
    void sizes_of_files_are_rounded() {
        assertThat(Amounts.size(812, Locale.GERMAN)).isEqualTo("812 Byte");
        assertThat(Amounts.size(48_700, Locale.GERMAN)).isEqualTo("49 kB");
        assertThat(Amounts.size(2_440_000, Locale.GERMAN)).isEqualTo("2,4 MB");
        assertThat(Amounts.size(2_440_000, Locale.ENGLISH)).isEqualTo("2.4 MB");
    }
}
