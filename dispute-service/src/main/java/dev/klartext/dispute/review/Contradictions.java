package dev.klartext.dispute.review;

import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the client's people do not agree yet: a goal that two of them answered differently, and remarks of different people on
 * the same place that do not say the same. The agency should get one wish and not two; nobody but the client can tell which.
 *
 * @param goals answers by person, for each goal that is in dispute
 * @param places remarks that lie on the same place, each with its person
 */
public record Contradictions(List<OfGoal> goals, List<List<Voice>> places) {

    /** Who answers a goal how. */
    public record OfGoal(UUID goalId, List<Said> answers) {}

    /** One person's answer to a goal. */
    public record Said(String name, GoalAnswer answer) {}

    static Contradictions among(List<ReviewPart> handedIn) {
        return new Contradictions(
                goals(handedIn),
                places(handedIn.stream().flatMap(part -> part.voices().stream()).toList()));
    }

    public boolean any() {
        return !goals.isEmpty() || !places.isEmpty();
    }

    /** Whether a remark lies where somebody else says something else. */
    public boolean about(Voice voice) {
        return places.stream().anyMatch(group -> group.contains(voice));
    }

    private static List<OfGoal> goals(List<ReviewPart> handedIn) {
        Map<UUID, List<Said>> answers = new LinkedHashMap<>();
        for (ReviewPart part : handedIn) {
            for (NewGoalAnswer answer : part.saying().goals()) {
                answers.computeIfAbsent(answer.goalId(), goal -> new ArrayList<>())
                        .add(new Said(part.personName(), answer.answer()));
            }
        }
        return answers.entrySet().stream()
                .filter(goal ->
                        goal.getValue().stream().map(Said::answer).distinct().count() > 1)
                .map(goal -> new OfGoal(goal.getKey(), goal.getValue()))
                .toList();
    }

    private static List<List<Voice>> places(List<Voice> voices) {
        List<List<Voice>> groups = new ArrayList<>();
        for (Voice voice : voices) {
            List<List<Voice>> touched = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> SamePlace.holds(place(voice), place(other))))
                    .toList();
            List<Voice> together = new ArrayList<>();
            touched.forEach(together::addAll);
            together.add(voice);
            groups.removeAll(touched);
            groups.add(together);
        }
        return groups.stream().filter(Contradictions::disagree).toList();
    }

    private static boolean disagree(List<Voice> group) {
        return group.stream().map(Voice::personId).distinct().count() > 1
                && group.stream()
                                .map(voice -> voice.remark().text().strip().toLowerCase())
                                .distinct()
                                .count()
                        > 1;
    }

    private static Place place(Voice voice) {
        return voice.remark().place();
    }
}
