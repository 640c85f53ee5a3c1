package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;

/**
 * A question of an agency's own questionnaire as it was typed, and where it is to stand. English may be left out: then the
 * German words stand for both.
 *
 * @param section index of the section
 * @param newSection title of a section that is to be made for it; absent: the one of the index
 */
record QuestionForm(Question question, int section, Text newSection) {

    /** Stands in the address for a question that has no id yet. */
    static final String A_NEW_ONE = "new";

    static QuestionForm of(MultivaluedMap<String, String> typed, String id) {
        Violations violations = new Violations()
                .required("text.de", typed.getFirst("text.de"), QuestionnaireCheck.MAX_TEXT)
                .optional("text.en", typed.getFirst("text.en"), QuestionnaireCheck.MAX_TEXT)
                .required("why.de", typed.getFirst("why.de"), QuestionnaireCheck.MAX_TEXT)
                .optional("why.en", typed.getFirst("why.en"), QuestionnaireCheck.MAX_TEXT)
                .optional("newSection.de", typed.getFirst("newSection.de"), QuestionnaireCheck.MAX_TITLE)
                .optional("newSection.en", typed.getFirst("newSection.en"), QuestionnaireCheck.MAX_TITLE);
        violations.throwIfAny();
        Question question = new Question(
                A_NEW_ONE.equals(id) ? Ids.next().toString() : id,
                text(typed, "text"),
                text(typed, "why"),
                weight(typed.getFirst("weight")));
        boolean newSection = !word(typed, "newSection.de").isEmpty();
        return new QuestionForm(question, section(typed), newSection ? text(typed, "newSection") : null);
    }

    /** The fields of a question that stands already. */
    static Map<String, Object> fields(Questionnaire questionnaire, Question question) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("text.de", question.text().de());
        fields.put("text.en", question.text().en());
        fields.put("why.de", question.why().de());
        fields.put("why.en", question.why().en());
        fields.put("weight", question.weight());
        fields.put("section", QuestionnaireEdits.sectionOf(questionnaire, question.id()));
        return fields;
    }

    /** What was typed in both languages; the German words for English that was left out. */
    static Text text(MultivaluedMap<String, String> typed, String field) {
        String de = word(typed, field + ".de");
        String en = word(typed, field + ".en");
        return Text.of(de, en.isEmpty() ? de : en);
    }

    private static String word(MultivaluedMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    private static int section(MultivaluedMap<String, String> typed) {
        String typedIndex = word(typed, "section");
        return typedIndex.matches("\\d{1,3}") ? Integer.parseInt(typedIndex) : 0;
    }

    private static Weight weight(String typed) {
        for (Weight weight : Weight.values()) {
            if (weight.name().equals(typed)) {
                return weight;
            }
        }
        return Weight.IMPORTANT;
    }
}
