package dev.klartext.dispute.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What holds from an order, a start with reservation or a signed change on.
 *
 * @param version of the brief that was ordered
 * @param addendum number of the last signed change, 0 for the order alone
 * @param agencyPoints the points that it opened for the agency
 */
record Agreed(
        UUID projectId,
        int version,
        int addendum,
        OrderState state,
        List<Goal> goals,
        List<Wish> wishes,
        List<BriefOrdered.Deliverable> deliverables,
        Instant at,
        List<UUID> agencyPoints) {

    Agreed {
        goals = orEmpty(goals);
        wishes = orEmpty(wishes);
        deliverables = orEmpty(deliverables);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
