package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final ShownFile PAGE = new ShownFile("Startseite.png", "a".repeat(64), 1234, "image/png");
    private static final ShownFile TEXT = new ShownFile("Texte.pdf", "b".repeat(64), 99, "application/pdf");

    @Test
    void names_each_file_in_canonical_json() {
        assertThat(new Manifest(List.of(PAGE), null).canonical())
                .isEqualTo(
                        "{\"files\":[{\"mediaType\":\"image/png\",\"name\":\"Startseite.png\",\"sha256\":\"%s\",\"size\":1234}]}"
                                .formatted("a".repeat(64)));
    }

    @Test
    void its_hash_can_be_recomputed_with_sha256sum() {
        // printf '{"files":[],"link":"https://example.org/"}' | sha256sum
        assertThat(new Manifest(List.of(), "https://example.org/").sha256())
                .isEqualTo("77f641274b2d9abd4aa33b72df8de48adf383957c777f262b0425117708b04e2");
    }

    @Test
    void another_order_of_the_files_is_another_draft() {
        assertThat(new Manifest(List.of(PAGE, TEXT), null).sha256())
                .isNotEqualTo(new Manifest(List.of(TEXT, PAGE), null).sha256());
    }
}
