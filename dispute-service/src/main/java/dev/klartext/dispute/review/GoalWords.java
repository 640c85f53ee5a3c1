package dev.klartext.dispute.review;

import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The client's answers about the goals, in words for the history. */
record GoalWords(List<GoalReached> answers) {

    /** One line per goal; absent if none was answered. */
    Text text() {
        if (answers.isEmpty()) {
            return null;
        }
        return Text.of(
                answers.stream()
                        .map(answer -> "Ziel „" + answer.goal() + "“: " + german(answer.answer()))
                        .collect(Collectors.joining("\n")),
                answers.stream()
                        .map(answer -> "Goal “" + answer.goal() + "”: " + english(answer.answer()))
                        .collect(Collectors.joining("\n")));
    }

    private static String german(GoalAnswer answer) {
        return switch (answer) {
            case YES -> "erreicht";
            case PARTLY -> "teilweise erreicht";
            case NO -> "nicht erreicht";
        };
    }

    private static String english(GoalAnswer answer) {
        return switch (answer) {
            case YES -> "reached";
            case PARTLY -> "partly reached";
            case NO -> "not reached";
        };
    }
}
