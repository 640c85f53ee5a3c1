package dev.klartext.intake.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the talk about a wish stands: what was read counts, not what became of it later. */
class WishTalkTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Wish POSSIBLE = new Wish(ID, "Rezepte", WishAnswer.POSSIBLE, null, null);
    private static final Wish EXTRA = new Wish(ID, "Rezepte", WishAnswer.EXTRA_COST, null, null);

    @Test
    void nobody_has_said_anything_yet() {
        assertThat(new WishTalk(POSSIBLE, List.of()).state()).isEqualTo(WishState.OPEN);
    }

    @Test
    void an_acknowledgement_holds_as_long_as_the_answer_is_the_one_that_was_read() {
        assertThat(new WishTalk(POSSIBLE, List.of(said(WishWordKind.ACKNOWLEDGED, POSSIBLE))).state())
                .isEqualTo(WishState.ACKNOWLEDGED);
    }

    @Test
    void an_answer_that_changed_is_read_anew_because_nobody_agreed_to_it() {
        assertThat(new WishTalk(EXTRA, List.of(said(WishWordKind.ACKNOWLEDGED, POSSIBLE))).state())
                .isEqualTo(WishState.OPEN);
    }

    @Test
    void a_question_stays_open_in_the_next_version_until_somebody_answers() {
        WishTalk talk = new WishTalk(EXTRA, List.of(said(WishWordKind.ASKED_BACK, POSSIBLE)));

        assertThat(talk.state()).isEqualTo(WishState.ASKED_BACK);
        assertThat(talk.question()).isPresent();
    }

    @Test
    void after_the_answer_the_client_may_agree() {
        List<WishWord> words = List.of(
                said(WishWordKind.ASKED_BACK, POSSIBLE),
                said(WishWordKind.ANSWERED, POSSIBLE),
                said(WishWordKind.ACKNOWLEDGED, POSSIBLE));

        assertThat(new WishTalk(POSSIBLE, words.subList(0, 2)).state()).isEqualTo(WishState.ANSWERED);
        assertThat(new WishTalk(POSSIBLE, words).state()).isEqualTo(WishState.ACKNOWLEDGED);
    }

    private static WishWord said(WishWordKind kind, Wish read) {
        UUID any = UUID.randomUUID();
        String words = kind == WishWordKind.ACKNOWLEDGED ? null : "Wie?";
        return new WishWord(any, ID, 1, read, kind, words, any, any, "Clara", Instant.EPOCH);
    }
}
