package dev.klartext.intake.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A project's questionnaire with what stands in it. */
public final class Filled {

    private final Questionnaire questionnaire;
    private final Map<String, Answer> answers;
    private final Map<String, List<Clarification>> clarifications;
    private final Map<String, String> suggestions;

    Filled(
            Questionnaire questionnaire,
            List<Answer> answers,
            List<Clarification> clarifications,
            List<Suggestion> suggestions) {
        this.questionnaire = questionnaire;
        this.answers = answers.stream().collect(Collectors.toMap(Answer::questionId, Function.identity()));
        this.clarifications = clarifications.stream().collect(Collectors.groupingBy(Clarification::questionId));
        this.suggestions = suggestions.stream().collect(Collectors.toMap(Suggestion::questionId, Suggestion::text));
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Optional<Answer> answer(String questionId) {
        return Optional.ofNullable(answers.get(questionId));
    }

    /** Oldest first. */
    public List<Clarification> clarifications(String questionId) {
        return clarifications.getOrDefault(questionId, List.of());
    }

    /** What was answered in an earlier project, as long as nothing stands here. */
    public Optional<String> suggestion(Question question) {
        return text(question).isBlank() ? Optional.ofNullable(suggestions.get(question.id())) : Optional.empty();
    }

    public QuestionState state(Question question) {
        if (clarifications(question.id()).stream().anyMatch(Clarification::open)) {
            return QuestionState.ASKED;
        }
        if (text(question).isBlank()) {
            return QuestionState.OPEN;
        }
        return answered(question) ? QuestionState.CLEAR : QuestionState.VAGUE;
    }

    /** Whether something stands there that settles the question. */
    boolean answered(Question question) {
        return !SettlesNothing.says(text(question));
    }

    private String text(Question question) {
        return answer(question.id()).map(Answer::text).orElse("");
    }
}
