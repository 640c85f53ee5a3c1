package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200|1200",
                "1.200|1200",
                "1,200|1200",
                "1.200,50|1200.50",
                "1,200.50|1200.50",
                "1200,5|1200.5",
                "1 200 €|1200",
                "0.19|0.19",
                ",50|0.50",
                "1.200.000|1200000"
            })
    void amounts_are_read_as_people_type_them(String typed, BigDecimal amount) {
        assertThat(Amount.parse(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "12a", "1.2.3,4,5x"})
    void words_are_no_amount(String typed) {
        assertThatThrownBy(() -> Amount.parse(typed)).isInstanceOf(NumberFormatException.class);
    }
}
