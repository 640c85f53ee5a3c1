package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewResultTest {

    private static final int MAX_FILES = 20;

    @Test
    void files_with_a_reason_may_be_shown() {
        assertThatCode(() -> NewResult.check(null, null, "Weil es schneller geht.", null, 2, MAX_FILES))
                .doesNotThrowAnyException();
    }

    @Test
    void a_link_with_a_reason_may_be_shown() {
        assertThatCode(() -> NewResult.check(
                        null, null, "Weil es schneller geht.", "https://entwurf.example.org/a?b=c", 0, MAX_FILES))
                .doesNotThrowAnyException();
    }

    @Test
    void a_draft_without_its_reason_is_not_shown() {
        assertThat(refused(" ", null, 1)).containsExactly("why");
    }

    @Test
    void a_reason_is_a_few_sentences_and_no_book() {
        assertThat(refused("a".repeat(2001), null, 1)).containsExactly("why");
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(refused("Darum", null, 0)).containsExactly("files");
    }

    @Test
    void more_files_than_anybody_looks_at_are_refused() {
        assertThat(refused("Darum", null, 21)).containsExactly("files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "www.example.org",
                "https://",
                "https://name:word@example.org",
                "kein link"
            })
    void a_link_is_a_web_address_that_can_be_opened_safely(String link) {
        assertThat(refused("Darum", link, 0)).containsExactly("link");
    }

    private static List<String> refused(String why, String link, int files) {
        return catchThrowableOfType(InvalidInput.class, () -> NewResult.check(null, null, why, link, files, MAX_FILES))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }
}
