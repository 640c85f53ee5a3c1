package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.services.Goal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Answers are given to goals of the order, one to each at most. None is forced: the question is there to help the client
 * judge, and a person who need not answer answers honestly.
 */
final class AnswersMatchGoals {

    private AnswersMatchGoals() {}

    static void check(List<NewGoalAnswer> answers, List<Goal> goals, Violations violations) {
        Set<UUID> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            NewGoalAnswer answer = answers.get(i);
            String field = "goals[" + i + "]";
            if (answer == null) {
                violations.present(field, null);
                continue;
            }
            violations
                    .check(
                            goals.stream().anyMatch(goal -> goal.id().equals(answer.goalId())),
                            field + ".goalId",
                            Text.of("Dieses Ziel steht nicht im Auftrag.", "This goal is not in the order."))
                    .check(
                            answered.add(answer.goalId()),
                            field + ".goalId",
                            Text.of("Bitte je Ziel eine Antwort.", "One answer per goal, please."))
                    .present(field + ".answer", answer.answer());
        }
    }
}
