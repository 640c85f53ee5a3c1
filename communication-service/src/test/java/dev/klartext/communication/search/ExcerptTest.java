package dev.klartext.communication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void the_words_that_were_found_stand_out_in_any_form() {
        assertThat(marked("Zwei Bäckereien, eine BÄCKEREI.", "backerei"))
                .isEqualTo("Zwei [Bäckereien], eine [BÄCKEREI].");
    }

    @Test
    void a_long_text_is_cut_around_the_first_of_them() {
        String text =
                "Davor steht vieles. ".repeat(30) + "Dann kommt die Rezeptseite. " + "Danach noch mehr. ".repeat(30);

        String cut = marked(text, "rezeptseit");

        assertThat(cut).contains("[Rezeptseite]").startsWith("…").endsWith("…").hasSizeLessThan(320);
    }

    @Test
    void a_text_without_any_begins_at_its_beginning() {
        assertThat(marked("Erst im Januar.", "logo")).isEqualTo("Erst im Januar.");
    }

    private static String marked(String text, String... hits) {
        return Excerpt.of(text, List.of(hits)).stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
