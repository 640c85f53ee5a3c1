package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointKeyTest {

    @Test
    void newer_generations_and_larger_sizes_come_first_by_name() {
        List<String> newestFirst = List.of(
                CheckpointKey.of(10, 3),
                CheckpointKey.of(2, 1_000_000),
                CheckpointKey.of(2, 99),
                CheckpointKey.of(1, 5_000_000_000L),
                CheckpointKey.of(1, 10),
                CheckpointKey.of(1, 9),
                CheckpointKey.of(1, 0));

        assertThat(newestFirst).isSorted();
    }

    @Test
    void the_generation_is_read_back() {
        assertThat(CheckpointKey.generation("checkpoints/a/b/shared/" + CheckpointKey.of(12, 7)))
                .isEqualTo(12);
    }
}
