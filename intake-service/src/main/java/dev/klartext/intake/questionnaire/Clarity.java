package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much is clear, weighed by what hangs on it, and which question is worth asking next.
 *
 * <p>Reason: forty empty fields make nobody talk; one good question does. Who was asked something comes first, then what
 * the price hangs on; a question back counts half until it is replied to.
 *
 * @param percent of the weight of all questions, rounded down
 * @param clear number of questions that are clear
 * @param questions number of all questions
 * @param enough whether everything is clear on which price and direction hang
 * @param next absent when nothing is left to ask
 */
public record Clarity(int percent, int clear, int questions, boolean enough, Next next) {

    /**
     * The question worth asking next.
     *
     * @param askedOfYou whether the other side waits for the reader's reply to it
     */
    public record Next(String questionId, Text text, Text why, boolean askedOfYou) {}

    private static final int WHOLE = 2;
    private static final Set<QuestionState> TO_BE_ASKED = Set.of(QuestionState.OPEN, QuestionState.VAGUE);

    /** "60 %". */
    public String percentText() {
        return percent + " %";
    }

    static Clarity of(Filled filled, Side reader) {
        List<Question> all = filled.questionnaire().questions().toList();
        int weight =
                all.stream().mapToInt(each -> WHOLE * each.weight().points()).sum();
        int settled = all.stream()
                .mapToInt(each -> share(filled, each) * each.weight().points())
                .sum();
        int clear = (int) all.stream()
                .filter(each -> filled.state(each) == QuestionState.CLEAR)
                .count();
        boolean enough = all.stream()
                .filter(each -> each.weight() == Weight.DECISIVE)
                .allMatch(each -> filled.state(each) == QuestionState.CLEAR);
        return new Clarity(
                weight == 0 ? 100 : settled * 100 / weight, clear, all.size(), enough, next(filled, all, reader));
    }

    private static int share(Filled filled, Question question) {
        return switch (filled.state(question)) {
            case CLEAR -> WHOLE;
            case ASKED -> filled.answered(question) ? 1 : 0;
            case VAGUE, OPEN -> 0;
        };
    }

    private static Next next(Filled filled, List<Question> all, Side reader) {
        Optional<Question> asked = all.stream()
                .filter(each -> filled.clarifications(each.id()).stream().anyMatch(back -> back.waitsFor(reader)))
                .findFirst();
        return asked.or(() -> mostWorth(filled, all))
                .map(each -> new Next(each.id(), each.text(), each.why(), asked.isPresent()))
                .orElse(null);
    }

    /** The first of those on which most hangs; what the other side was asked is out of the reader's hands. */
    private static Optional<Question> mostWorth(Filled filled, List<Question> all) {
        return all.stream()
                .filter(each -> TO_BE_ASKED.contains(filled.state(each)))
                .max(Comparator.comparingInt((Question each) -> each.weight().points())
                        .thenComparing(Comparator.comparingInt((Question each) -> all.indexOf(each))
                                .reversed()));
    }
}
