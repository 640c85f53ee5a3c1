package dev.klartext.dispute.review;

import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What one of the client's people says to a version so far; as long as they type, it may be incomplete.
 *
 * @param taken remarks of others that who decides takes over
 * @param dropped ids of the remarks of others that who decides leaves out
 */
public record Saying(List<NewGoalAnswer> goals, List<NewRemark> remarks, List<TakenRemark> taken, List<UUID> dropped) {

    static final Saying NOTHING = new Saying(null, null, null, null);

    public Saying {
        goals = known(goals);
        remarks = known(remarks);
        taken = known(taken);
        dropped = known(dropped);
    }

    private static <T> List<T> known(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    NewDecision decision(DecisionKind kind) {
        return new NewDecision(kind, remarks, goals, taken, dropped);
    }

    /** An approval of who says this: with remarks where there are some. */
    NewDecision approval() {
        return decision(
                remarks.isEmpty() && taken.isEmpty() ? DecisionKind.APPROVE : DecisionKind.APPROVE_WITH_REMARKS);
    }
}
