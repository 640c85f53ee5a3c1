package dev.klartext.dispute.review;

import java.util.List;
import java.util.UUID;

/** A decision as it comes in, from the page or the API. */
public record NewDecision(DecisionKind decision, List<NewRemark> remarks, List<NewGoalAnswer> goals) {

    public NewDecision {
        remarks = remarks == null ? List.of() : remarks;
        goals = goals == null ? List.of() : goals;
    }

    /**
     * A remark on the whole draft, or on a place of one of its files.
     *
     * @param fileSha256 the file it is about; absent for the whole
     * @param x per cent of the picture's width from the left; absent with y for a whole file
     * @param y per cent of the picture's height from the top
     */
    public record NewRemark(String text, String fileSha256, Double x, Double y) {}

    /** What the client says to one of the goals of the order. */
    public record NewGoalAnswer(UUID goalId, GoalAnswer answer) {}
}
