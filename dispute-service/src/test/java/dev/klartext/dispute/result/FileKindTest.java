package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg", "image/webp", "image/gif", "application/pdf"})
    void pictures_and_pdfs_are_looked_at_in_place(String type) {
        assertThat(FileKind.of(type).inPlace()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "application/zip"})
    void what_could_run_a_script_is_only_saved(String type) {
        assertThat(FileKind.of(type).inPlace()).isFalse();
    }

    @Test
    void a_type_with_parameters_is_no_known_one() {
        assertThat(FileKind.of("image/png; charset=utf-8")).isEqualTo(FileKind.OTHER);
    }
}
