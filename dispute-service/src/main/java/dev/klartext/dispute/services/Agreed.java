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
        List<FurtherRound> furtherRounds,
        Instant at,
        List<UUID> agencyPoints) {

    Agreed {
        goals = orEmpty(goals);
        wishes = orEmpty(wishes);
        deliverables = orEmpty(deliverables);
        furtherRounds = orEmpty(furtherRounds);
    }

    /** What a further round of a deliverable costs; null where no price was agreed. */
    RoundPrice furtherRound(UUID deliverableId) {
        return furtherRounds.stream()
                .filter(each -> each.deliverableId().equals(deliverableId))
                .map(FurtherRound::price)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
