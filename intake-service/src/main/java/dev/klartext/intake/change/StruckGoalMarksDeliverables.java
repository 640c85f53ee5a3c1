package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Goal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who strikes a goal says which deliverables that touches.
 *
 * <p>Reason: a client changed course half-way, the agency went on working towards the old goal and was blamed for the result.
 * What was made for a goal that holds no longer has to be named, also where it costs nothing.
 */
final class StruckGoalMarksDeliverables {

    private StruckGoalMarksDeliverables() {}

    /** Why the change of course is not complete yet; empty if it is, or if no goal is struck. */
    static Optional<Problem> missing(List<Goal> struck, List<UUID> affected) {
        if (struck.isEmpty() || !affected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problems.NOT_YET.because(Text.of(
                "Das Ziel „%s“ soll nicht mehr gelten. Bitte sagen Sie dazu, welche Leistungen das betrifft."
                        .formatted(struck.getFirst().text()),
                "The goal “%s” is to hold no longer. Please say which deliverables that touches."
                        .formatted(struck.getFirst().text()))));
    }

    /** The goals that hold no longer after the change. */
    static List<Goal> struck(Brief before, Brief after) {
        List<UUID> kept = after.goals().stream().map(Goal::id).toList();
        return before.goals().stream().filter(goal -> !kept.contains(goal.id())).toList();
    }
}
