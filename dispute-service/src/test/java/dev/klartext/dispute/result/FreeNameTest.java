package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNameTest {

    private final Set<String> taken = new HashSet<>(List.of("Entwurf.png", "LIESMICH"));

    @Test
    void a_free_name_stays() {
        assertThat(FreeName.of("Anderer.png", taken)).isEqualTo("Anderer.png");
    }

    @Test
    void the_second_file_of_a_name_gets_a_number_before_its_ending() {
        assertThat(FreeName.of("Entwurf.png", taken)).isEqualTo("Entwurf (2).png");
    }

    @Test
    void a_name_without_ending_gets_it_at_the_end() {
        assertThat(FreeName.of("LIESMICH", taken)).isEqualTo("LIESMICH (2)");
    }
}
