package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.text.Text;
import org.junit.jupiter.api.Test;

class DraftNameTest {

    @Test
    void a_draft_has_versions() {
        assertThat(DraftName.DRAFT.numbered(2)).isEqualTo(Text.same("Version 2"));
    }

    @Test
    void a_name_that_we_know_is_said_in_both_languages() {
        assertThat(DraftName.typed(" bildauswahl ").orElseThrow().numbered(2))
                .isEqualTo(Text.of("Bildauswahl 2", "Picture selection 2"));
        assertThat(DraftName.typed("Rough cut").orElseThrow().text()).isEqualTo(Text.of("Rohschnitt", "rough cut"));
    }

    @Test
    void a_word_of_their_own_stays_as_it_is() {
        assertThat(DraftName.typed("Moodboard").orElseThrow().numbered(1)).isEqualTo(Text.same("Moodboard 1"));
    }

    @Test
    void nothing_typed_is_no_name() {
        assertThat(DraftName.typed(" ")).isEmpty();
        assertThat(DraftName.typed(null)).isEmpty();
    }
}
