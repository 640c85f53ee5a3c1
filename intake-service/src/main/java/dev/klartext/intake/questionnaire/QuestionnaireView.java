package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A project's questionnaire as a party of the project reads it, with what stands at each question. */
public record QuestionnaireView(Text title, List<SectionView> sections, Clarity clarity) {

    public record SectionView(Text title, List<QuestionView> questions) {}

    /**
     * A question and what stands there.
     *
     * @param answer absent before the first save
     * @param suggestion what the same client answered in an earlier project; absent once something stands here
     * @param clarifications questions back, oldest first
     */
    public record QuestionView(
            String id,
            Text text,
            Text why,
            Weight weight,
            QuestionState state,
            AnswerView answer,
            String suggestion,
            List<ClarificationView> clarifications) {

        /** Field of the page's form with the answer. */
        public String field() {
            return "answer." + id;
        }

        /** Field with the revision over which the answer is written. */
        public String revisionField() {
            return "revision." + id;
        }

        /** Field in which a question back is written. */
        public String askField() {
            return "ask." + id;
        }

        /** Revision over which an answer is written. */
        public long revision() {
            return answer == null ? 0 : answer.revision();
        }
    }

    public record AnswerView(String text, long revision, String answeredByName, Instant answeredAt) {

        static AnswerView of(Answer answer) {
            return new AnswerView(answer.text(), answer.revision(), answer.answeredByName(), answer.answeredAt());
        }
    }

    public record ClarificationView(
            UUID id,
            String questionId,
            String text,
            String askedByName,
            Side askedBySide,
            Instant askedAt,
            String reply,
            String repliedByName,
            Instant repliedAt) {

        /** Field in which the reply is written. */
        public String field() {
            return "reply." + id;
        }

        static ClarificationView of(Clarification back) {
            return new ClarificationView(
                    back.id(),
                    back.questionId(),
                    back.text(),
                    back.askedByName(),
                    back.askedBySide(),
                    back.askedAt(),
                    back.reply(),
                    back.repliedByName(),
                    back.repliedAt());
        }
    }

    static QuestionnaireView of(Filled filled, Side reader) {
        Questionnaire questionnaire = filled.questionnaire();
        return new QuestionnaireView(
                questionnaire.title(),
                questionnaire.sections().stream()
                        .map(section -> new SectionView(
                                section.title(),
                                section.questions().stream()
                                        .map(question -> question(filled, question))
                                        .toList()))
                        .toList(),
                Clarity.of(filled, reader));
    }

    private static QuestionView question(Filled filled, Question question) {
        return new QuestionView(
                question.id(),
                question.text(),
                question.why(),
                question.weight(),
                filled.state(question),
                filled.answer(question.id()).map(AnswerView::of).orElse(null),
                filled.suggestion(question).orElse(null),
                filled.clarifications(question.id()).stream()
                        .map(ClarificationView::of)
                        .toList());
    }

    /** One question of it. */
    QuestionView question(String id) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
