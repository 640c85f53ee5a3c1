package dev.klartext.dispute.review;

import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.services.Goal;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.WorkGoesOn;
import java.util.List;
import java.util.Optional;

/**
 * A version with what it is judged by.
 *
 * @param decidedBy who decided on it already; empty if nobody did
 */
record JudgedDraft(Result result, OrderedDeliverable deliverable, Optional<OrderedBrief> order, String decidedBy) {

    List<Goal> goals() {
        return order.map(OrderedBrief::goals).orElse(List.of());
    }

    /** Refuses unless it waits for a word of the client. */
    void waits() {
        WorkGoesOn.check(order);
        OnlyTheNewestOnce.check(result, deliverable.title(), decidedBy);
    }
}
