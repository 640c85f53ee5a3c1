package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who decides says to each remark that was handed in to them whether it goes along, and settles what their people see
 * differently, before anything of it goes to the agency. An approval without remarks says of all of them that they stay.
 */
final class EveryVoiceIsHeard {

    private EveryVoiceIsHeard() {}

    static void check(NewDecision decision, List<ReviewPart> handedIn, Violations violations) {
        List<Voice> voices =
                handedIn.stream().flatMap(part -> part.voices().stream()).toList();
        Set<UUID> known = voices.stream().map(Voice::id).collect(Collectors.toSet());
        Set<UUID> settled = new HashSet<>(decision.dropped());
        for (int i = 0; i < decision.taken().size(); i++) {
            TakenRemark taken = decision.taken().get(i);
            violations
                    .check(
                            known.contains(taken.remarkId()),
                            "taken[" + i + "].remarkId",
                            Text.of(
                                    "Diese Anmerkung hat Ihnen niemand abgegeben, oder sie wurde zurückgeholt.",
                                    "Nobody handed this remark in to you, or it was taken back."))
                    .check(
                            settled.add(taken.remarkId()),
                            "taken[" + i + "].remarkId",
                            Text.of("Bitte jede Anmerkung einmal.", "Each remark once, please."))
                    .optional("taken[" + i + "].text", taken.text(), RemarksAreReadable.MAX_TEXT);
        }
        if (decision.decision() == DecisionKind.APPROVE) {
            return;
        }
        voices.stream()
                .filter(voice -> !settled.contains(voice.id()))
                .forEach(voice -> violations.add(
                        "voice-" + voice.id(),
                        Text.of(
                                voice.name()
                                        + " hat hierzu etwas angemerkt. Bitte wählen Sie: übernehmen oder weglassen.",
                                voice.name() + " has remarked on this. Please choose: take it over or leave it out.")));
        Contradictions.among(handedIn).goals().stream()
                .filter(goal -> decision.goals().stream()
                        .noneMatch(given -> given != null && goal.goalId().equals(given.goalId())))
                .forEach(goal -> violations.add(
                        "goal-" + goal.goalId(),
                        Text.of(
                                "Hier sind Sie sich noch nicht einig. Bitte sagen Sie, was gilt.",
                                "You do not agree on this yet. Please say what holds.")));
    }
}
