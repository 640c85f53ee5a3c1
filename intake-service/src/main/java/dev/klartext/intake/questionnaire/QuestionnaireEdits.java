package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The small moves by which a questionnaire is changed; each gives a new one. Sections without questions go. */
final class QuestionnaireEdits {

    private QuestionnaireEdits() {}

    /** Index of the section in which a question stands; 0 for one that stands nowhere. */
    static int sectionOf(Questionnaire questionnaire, String questionId) {
        for (int i = 0; i < questionnaire.sections().size(); i++) {
            if (position(questionnaire.sections().get(i), questionId) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Puts a question over the one with its id, or adds it at the end of its section.
     *
     * @param section index of the section; beyond the last: the last
     * @param newSection title of a new last section for it; null for none
     */
    static Questionnaire put(Questionnaire before, Question question, int section, Text newSection) {
        List<Section> sections = new ArrayList<>(before.sections());
        if (newSection != null || sections.isEmpty()) {
            sections.add(new Section(newSection == null ? before.title() : newSection, List.of()));
        }
        int target = newSection == null ? Math.min(section, sections.size() - 1) : sections.size() - 1;
        for (int i = 0; i < sections.size(); i++) {
            sections.set(i, i == target ? with(sections.get(i), question) : without(sections.get(i), question.id()));
        }
        return tidy(before, sections);
    }

    static Questionnaire remove(Questionnaire before, String questionId) {
        return tidy(
                before,
                before.sections().stream()
                        .map(section -> without(section, questionId))
                        .toList());
    }

    /** One place up within its section. */
    static Questionnaire up(Questionnaire before, String questionId) {
        return tidy(
                before,
                before.sections().stream()
                        .map(section -> up(section, questionId))
                        .toList());
    }

    private static Section up(Section section, String questionId) {
        int at = position(section, questionId);
        if (at < 1) {
            return section;
        }
        List<Question> questions = new ArrayList<>(section.questions());
        questions.add(at - 1, questions.remove(at));
        return new Section(section.title(), questions);
    }

    private static Section with(Section section, Question question) {
        List<Question> questions = new ArrayList<>(section.questions());
        int at = position(section, question.id());
        if (at < 0) {
            questions.add(question);
        } else {
            questions.set(at, question);
        }
        return new Section(section.title(), questions);
    }

    private static Section without(Section section, String questionId) {
        return new Section(
                section.title(),
                section.questions().stream()
                        .filter(question -> !question.id().equals(questionId))
                        .toList());
    }

    private static int position(Section section, String questionId) {
        return section.questions().stream().map(Question::id).toList().indexOf(questionId);
    }

    private static Questionnaire tidy(Questionnaire before, List<Section> sections) {
        return new Questionnaire(
                before.title(),
                sections.stream()
                        .filter(section -> !section.questions().isEmpty())
                        .toList());
    }
}
