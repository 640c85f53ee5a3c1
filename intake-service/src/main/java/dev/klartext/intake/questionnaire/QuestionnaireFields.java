package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.frame.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes answers into the fields of the page's form, named as {@link FillForm} reads them. */
final class QuestionnaireFields {

    private QuestionnaireFields() {}

    /** What stands. */
    static Form of(QuestionnaireView view) {
        return Form.of(standing(view));
    }

    /**
     * What stands, with what was typed over it where that could not be saved.
     *
     * @param collided ids of those questions; null if nothing at all was saved
     */
    static Form typed(QuestionnaireView view, MultivaluedMap<String, String> typed, List<String> collided) {
        Map<String, Object> fields = standing(view);
        typed.forEach((field, values) -> {
            if (collided == null || collided.contains(questionOf(field))) {
                fields.put(field, values.getFirst());
            }
        });
        return Form.of(fields);
    }

    private static String questionOf(String field) {
        return field.startsWith("answer.") ? field.substring("answer.".length()) : null;
    }

    private static Map<String, Object> standing(QuestionnaireView view) {
        Map<String, Object> fields = new HashMap<>();
        view.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> {
                    fields.put(
                            question.field(),
                            question.answer() == null ? "" : question.answer().text());
                    fields.put(question.revisionField(), question.revision());
                });
        return fields;
    }
}
