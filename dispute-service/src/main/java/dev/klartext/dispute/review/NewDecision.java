package dev.klartext.dispute.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** A decision as it comes in, from the page or the API. */
public record NewDecision(DecisionKind decision, List<NewRemark> remarks, List<NewGoalAnswer> goals) {

    public NewDecision {
        remarks = remarks == null ? List.of() : remarks;
        goals = goals == null ? List.of() : goals;
    }

    /** A remark on the whole draft, or on a place in it. */
    public record NewRemark(String text, @JsonUnwrapped Place place) {

        public NewRemark {
            place = place == null ? Place.WHOLE : place;
        }
    }

    /** What the client says to one of the goals of the order. */
    public record NewGoalAnswer(UUID goalId, GoalAnswer answer) {}
}
