package dev.klartext.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    en | de-DE           | en
                    -  | en-GB,en;q=0.9  | en
                    -  | de-AT,en;q=0.5  | de
                    -  | fr,en;q=0.5     | en
                    -  | fr              | de
                    -  | -               | de
                    -  | ;;;             | de
                    xx | en              | en
                    """)
    void what_was_chosen_counts_then_the_browser_then_german(String cookie, String browser, Locale language) {
        assertThat(Language.choose(cookie, browser)).isEqualTo(language);
    }
}
