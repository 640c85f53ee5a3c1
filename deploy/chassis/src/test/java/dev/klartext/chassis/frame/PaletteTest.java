package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the style sheet's own colours to the contrast that WCAG 2.2 AA asks for. */
class PaletteTest {

    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final int LIGHT = 1;
    private static final int DARK = 2;

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, tint",
        "ink, warm-tint",
        "ink, error-tint",
        "quiet, paper",
        "quiet, card",
        "quiet, tint",
        "brand, paper",
        "brand, card",
        "brand, tint",
        "on-brand, brand",
        "brand, error-tint",
        "warm, warm-tint",
        "warm, card",
        "warm, paper",
        "good, card",
        "good, paper",
        "good, tint",
        "error, card",
        "error, error-tint",
        "violet, violet-tint",
        "stone, stone-tint"
    })
    void text_is_readable_on_its_ground(String text, String ground) throws IOException {
        assertThat(contrast(LIGHT, text, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"edge, card", "edge, paper", "warm, line", "brand, line"})
    void borders_of_fields_and_bars_can_be_seen(String line, String ground) throws IOException {
        assertThat(contrast(LIGHT, line, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(DARK, line, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(int scheme, String one, String other) throws IOException {
        Map<String, Color> colors = colors(scheme);
        return colors.get(one).contrast(colors.get(other));
    }

    private static Map<String, Color> colors(int scheme) throws IOException {
        try (InputStream file = PaletteTest.class.getResourceAsStream("/META-INF/resources/frame/klartext.css")) {
            String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Color> colors = new HashMap<>();
            Matcher found = COLOR.matcher(css.split(":root \\{")[scheme]);
            while (found.find()) {
                colors.put(found.group(1), Color.of(found.group(2)));
            }
            return colors;
        }
    }
}
