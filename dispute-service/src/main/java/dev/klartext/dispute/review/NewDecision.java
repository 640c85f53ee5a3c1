package dev.klartext.dispute.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision as it comes in, from the page or the API.
 *
 * @param taken remarks of others that go along
 * @param dropped ids of remarks of others that do not
 */
public record NewDecision(
        DecisionKind decision,
        List<NewRemark> remarks,
        List<NewGoalAnswer> goals,
        List<TakenRemark> taken,
        List<UUID> dropped) {

    public NewDecision {
        remarks = remarks == null ? List.of() : remarks;
        goals = goals == null ? List.of() : goals;
        taken = known(taken);
        dropped = known(dropped);
    }

    private static <T> List<T> known(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /** A remark on the whole draft, or on a place in it. */
    public record NewRemark(String text, @JsonUnwrapped Place place) {

        public NewRemark {
            place = place == null ? Place.WHOLE : place;
        }
    }

    /** What the client says to one of the goals of the order. */
    public record NewGoalAnswer(UUID goalId, GoalAnswer answer) {}

    /**
     * A remark that somebody else handed in, and that goes along. It stays theirs.
     *
     * @param text the words that who decides chose for it; absent if it goes along as it was said
     */
    public record TakenRemark(UUID remarkId, String text) {}
}
