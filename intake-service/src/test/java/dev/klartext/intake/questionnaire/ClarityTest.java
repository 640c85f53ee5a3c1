package dev.klartext.intake.questionnaire;

import static dev.klartext.intake.questionnaire.Questionnaires.GREAT;
import static dev.klartext.intake.questionnaire.Questionnaires.MIDDLE;
import static dev.klartext.intake.questionnaire.Questionnaires.SMALL;
import static dev.klartext.intake.questionnaire.Questionnaires.THREE;
import static dev.klartext.intake.questionnaire.Questionnaires.answer;
import static dev.klartext.intake.questionnaire.Questionnaires.asked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty empty fields make nobody talk; one good question does. */
class ClarityTest {

    @Test
    void first_comes_what_the_price_hangs_on() {
        assertThat(of(List.of(), List.of()).next().questionId()).isEqualTo("great");
    }

    @Test
    void what_is_answered_is_not_worth_asking_again() {
        Clarity clarity = of(List.of(answer(GREAT, "Mehr Gäste")), List.of());

        assertThat(clarity.next().questionId()).isEqualTo("middle");
    }

    @Test
    void who_was_asked_something_replies_first() {
        Clarity clarity = of(List.of(answer(SMALL, "Ja")), List.of(asked(SMALL, Side.AGENCY)));

        assertThat(clarity.next().questionId()).isEqualTo("small");
        assertThat(clarity.next().askedOfYou()).isTrue();
    }

    @Test
    void who_has_asked_is_not_sent_to_the_same_question() {
        Clarity clarity = of(List.of(answer(GREAT, "Mehr Gäste")), List.of(asked(GREAT, Side.CLIENT)));

        assertThat(clarity.next().questionId()).isEqualTo("middle");
    }

    @Test
    void an_answer_counts_by_what_hangs_on_it() {
        assertThat(of(List.of(answer(GREAT, "Mehr Gäste")), List.of()).percent())
                .isEqualTo(50);
        assertThat(of(List.of(answer(SMALL, "Ja")), List.of()).percent()).isEqualTo(16);
    }

    @Test
    void a_question_back_makes_an_answer_half_clear() {
        Clarity clarity = of(List.of(answer(GREAT, "Mehr Gäste")), List.of(asked(GREAT, Side.AGENCY)));

        assertThat(clarity.percent()).isEqualTo(25);
        assertThat(clarity.enough()).isFalse();
    }

    @Test
    void a_question_back_alone_makes_nothing_clear() {
        Clarity clarity = of(List.of(), List.of(asked(GREAT, Side.CLIENT)));

        assertThat(clarity.percent()).isZero();
        assertThat(clarity.next().questionId()).isEqualTo("middle");
    }

    @Test
    void it_is_enough_when_price_and_direction_are_clear() {
        assertThat(of(List.of(answer(GREAT, "Mehr Gäste")), List.of()).enough()).isTrue();
    }

    @Test
    void when_everything_is_clear_nothing_is_asked() {
        Clarity clarity =
                of(List.of(answer(GREAT, "Gäste"), answer(MIDDLE, "Ja"), answer(SMALL, "entfällt")), List.of());

        assertThat(clarity.percent()).isEqualTo(100);
        assertThat(clarity.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "tbd", "Weiß noch nicht.", "keine Ahnung!", "...", "I don't know yet", "noch offen"})
    void words_that_settle_nothing_leave_a_question_open(String words) {
        assertThat(of(List.of(answer(GREAT, words)), List.of()).percent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entfällt", "nein", "12", "Offen für alle, auch sonntags"})
    void short_answers_are_answers(String words) {
        assertThat(of(List.of(answer(GREAT, words)), List.of()).percent()).isEqualTo(50);
    }

    /** As the client reads it. */
    private static Clarity of(List<Answer> answers, List<Clarification> clarifications) {
        return Clarity.of(new Filled(THREE, answers, clarifications, List.of()), Side.CLIENT);
    }
}
