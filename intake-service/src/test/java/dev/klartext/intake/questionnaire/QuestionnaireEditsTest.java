package dev.klartext.intake.questionnaire;

import static dev.klartext.intake.questionnaire.Questionnaires.GREAT;
import static dev.klartext.intake.questionnaire.Questionnaires.MIDDLE;
import static dev.klartext.intake.questionnaire.Questionnaires.SMALL;
import static dev.klartext.intake.questionnaire.Questionnaires.THREE;
import static dev.klartext.intake.questionnaire.Questionnaires.of;
import static dev.klartext.intake.questionnaire.Questionnaires.question;
import static dev.klartext.intake.questionnaire.Questionnaires.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.text.Text;
import org.junit.jupiter.api.Test;

/** A questionnaire of one's own is changed question by question. */
class QuestionnaireEditsTest {

    private static final Question FRESH = question("fresh", Weight.IMPORTANT);

    @Test
    void a_new_question_comes_last_in_its_section() {
        assertThat(QuestionnaireEdits.put(THREE, FRESH, 0, null))
                .isEqualTo(of(section("A", SMALL, MIDDLE, FRESH), section("B", GREAT)));
    }

    @Test
    void a_changed_question_keeps_its_place() {
        Question changed = question("small", Weight.DECISIVE);

        assertThat(QuestionnaireEdits.put(THREE, changed, 0, null))
                .isEqualTo(of(section("A", changed, MIDDLE), section("B", GREAT)));
    }

    @Test
    void a_question_moves_to_another_section_and_an_empty_one_goes() {
        assertThat(QuestionnaireEdits.put(THREE, GREAT, 0, null)).isEqualTo(of(section("A", SMALL, MIDDLE, GREAT)));
    }

    @Test
    void a_new_section_begins_with_its_question() {
        assertThat(QuestionnaireEdits.put(THREE, FRESH, 0, Text.same("C")))
                .isEqualTo(of(section("A", SMALL, MIDDLE), section("B", GREAT), section("C", FRESH)));
    }

    @Test
    void a_question_moves_up_within_its_section() {
        assertThat(QuestionnaireEdits.up(THREE, "middle"))
                .isEqualTo(of(section("A", MIDDLE, SMALL), section("B", GREAT)));
    }

    @Test
    void the_first_one_stays_where_it_is() {
        assertThat(QuestionnaireEdits.up(THREE, "small")).isEqualTo(THREE);
    }

    @Test
    void what_two_questionnaires_ask_is_asked_once() {
        Questionnaire both = THREE.and(of(section("C", GREAT, FRESH), section("D", SMALL)));

        assertThat(both.sections())
                .containsExactly(section("A", SMALL, MIDDLE), section("B", GREAT), section("C", FRESH));
    }
}
