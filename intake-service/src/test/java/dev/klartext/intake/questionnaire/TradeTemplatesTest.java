package dev.klartext.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The questionnaires that come with Klartext: as many questions as people can bear, each with its reason. */
class TradeTemplatesTest {

    @Test
    void each_asks_between_25_and_40_questions() {
        assertThat(all())
                .hasSize(2)
                .allSatisfy(template -> assertThat(template.count()).isBetween(25, 40));
    }

    @Test
    void each_question_says_in_both_languages_why_it_is_asked() {
        assertThat(all())
                .allSatisfy(template -> assertThatCode(() -> QuestionnaireCheck.check(template.questionnaire()))
                        .doesNotThrowAnyException());
    }

    @Test
    void few_questions_decide_so_that_the_next_one_is_worth_asking() {
        assertThat(all())
                .allSatisfy(template -> assertThat(template.questionnaire()
                                .questions()
                                .filter(question -> question.weight() == Weight.DECISIVE))
                        .hasSizeBetween(5, 12));
    }

    @Test
    void who_decides_and_how_much_is_asked_once_where_both_are_chosen() {
        Questionnaire both =
                all().getFirst().questionnaire().and(all().getLast().questionnaire());

        assertThat(both.questions().map(Question::id)).doesNotHaveDuplicates().contains("decision", "budget");
    }

    private static List<Template> all() {
        TradeTemplates templates = new TradeTemplates();
        templates.json = new ObjectMapper();
        templates.read();
        return templates.all();
    }
}
