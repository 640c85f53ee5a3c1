package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

    private static final Color PAPER = Color.of("#faf9f6");
    private static final Color DARK_PAPER = Color.of("#131918");
    private static final Color DARK_CARD = Color.of("#1b2322");

    @ParameterizedTest
    @ValueSource(strings = {"#1f5f5b", "#ffff00", "#ffffff", "#000000", "#0000ff", "#ff0000", "#7f7f7f", "#e6007e"})
    void every_agency_colour_is_readable_in_both_schemes(String color) {
        Brand brand = Brand.of(Color.of(color));

        assertThat(brand.light().contrast(Color.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.light().contrast(brand.lightTint())).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.light().contrast(PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.lightTint().contrast(Color.of("#5f6f6d"))).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.darkTint().contrast(Color.of("#a3b0ae"))).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.dark().contrast(DARK_CARD)).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.dark().contrast(DARK_PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.dark().contrast(brand.darkTint())).isGreaterThanOrEqualTo(4.5);
        assertThat(brand.dark().contrast(brand.onDark())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_readable_colour_stays_as_the_agency_chose_it() {
        assertThat(Brand.of(Color.of("#1f5f5b")).light().hex()).isEqualTo("#1f5f5b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1f5f5b", "#ffff00", "#ffffff", "#000000", "#e6007e"})
    void lines_in_any_second_colour_can_be_seen_in_both_schemes(String chosen) {
        Accent accent = Accent.of(Color.of(chosen));
        assertThat(accent.light().contrast(Color.WHITE)).isGreaterThanOrEqualTo(3);
        assertThat(accent.dark().contrast(DARK_CARD)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void an_agency_is_told_when_its_colour_is_too_pale_for_words() {
        assertThat(ColorCheck.ofWords("#ffff00").adapted()).isTrue();
        assertThat(ColorCheck.ofWords("#1F5F5B").adapted()).isFalse();
    }

    @Test
    void a_colour_that_is_too_pale_for_words_may_still_be_a_line() {
        assertThat(ColorCheck.ofWords("#d06f00").adapted()).isTrue();
        assertThat(ColorCheck.ofLines("#d06f00").adapted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345g", "1f5f5b;}body{", "#1f5f5b\n"})
    void nothing_but_a_colour_gets_into_the_style_sheet(String color) {
        assertThat(Color.readable(color)).isFalse();
    }
}
