package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an agency's own questionnaire may hold: each question asks something, in both languages, and none is there twice. */
final class QuestionnaireCheck {

    static final int MAX_QUESTIONS = 100;
    static final int MAX_TEXT = 300;

    private static final int MAX_SECTIONS = 20;
    static final int MAX_TITLE = 120;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    private QuestionnaireCheck() {}

    static void check(Questionnaire questionnaire) {
        Violations violations = new Violations();
        text(violations, "title", questionnaire.title(), MAX_TITLE);
        violations
                .atMost("sections", questionnaire.sections(), MAX_SECTIONS)
                .atMost("sections", questionnaire.questions().toList(), MAX_QUESTIONS);
        for (int i = 0; i < questionnaire.sections().size(); i++) {
            Section section = questionnaire.sections().get(i);
            String place = "sections[" + i + "]";
            text(violations, place + ".title", section.title(), MAX_TITLE);
            for (int j = 0; j < section.questions().size(); j++) {
                check(
                        violations,
                        place + ".questions[" + j + "]",
                        section.questions().get(j));
            }
        }
        violations.check(
                idsDiffer(questionnaire.questions().map(Question::id).toList()),
                "id",
                Text.of("Jede id darf nur einmal vorkommen.", "Each id may appear only once."));
        violations.throwIfAny();
    }

    private static void check(Violations violations, String place, Question question) {
        violations
                .check(
                        question.id() != null && ID.matcher(question.id()).matches(),
                        place + ".id",
                        Text.of(
                                "Kleine Buchstaben, Ziffern und Bindestriche, höchstens 60.",
                                "Small letters, digits and hyphens, at most 60."))
                .present(place + ".weight", question.weight());
        text(violations, place + ".text", question.text(), MAX_TEXT);
        text(violations, place + ".why", question.why(), MAX_TEXT);
    }

    private static void text(Violations violations, String field, Text text, int max) {
        violations
                .required(field + ".de", text == null ? null : text.de(), max)
                .required(field + ".en", text == null ? null : text.en(), max);
    }

    private static boolean idsDiffer(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().allMatch(seen::add);
    }
}
