package dev.klartext.dispute.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.dispute.result.ResultFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilePairsTest {

    @Test
    void files_of_one_name_belong_together() {
        assertThat(pairs(List.of("a.png", "b.png"), List.of("B.png", "a.png")))
                .containsExactly("a.png a.png", "b.png B.png");
    }

    @Test
    void the_rest_follows_in_its_order() {
        assertThat(pairs(List.of("v1.png", "a.png", "w1.png"), List.of("v2.png", "a.png", "w2.png")))
                .containsExactly("v1.png v2.png", "a.png a.png", "w1.png w2.png");
    }

    @Test
    void what_has_no_partner_stands_alone() {
        assertThat(pairs(List.of("a.png", "b.png"), List.of("a.png"))).containsExactly("a.png a.png", "b.png -");
        assertThat(pairs(List.of(), List.of("a.png"))).containsExactly("- a.png");
    }

    private static List<String> pairs(List<String> left, List<String> right) {
        return FilePairs.of(files(left), files(right)).stream()
                .map(pair -> name(pair.left()) + " " + name(pair.right()))
                .toList();
    }

    private static List<ResultFile> files(List<String> names) {
        return Stream.of(names.toArray(String[]::new))
                .map(name -> new ResultFile(null, name, name, 1, "image/png", null, null))
                .toList();
    }

    private static String name(ResultFile file) {
        return file == null ? "-" : file.name();
    }
}
