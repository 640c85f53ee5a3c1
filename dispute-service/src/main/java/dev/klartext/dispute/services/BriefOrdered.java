package dev.klartext.dispute.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Of intake's event "brief ordered" only what this service reads. */
record BriefOrdered(
        UUID projectId,
        int version,
        List<Goal> goals,
        List<Wish> wishes,
        List<Deliverable> deliverables,
        List<FurtherRound> furtherRounds,
        Instant orderedAt,
        Entry entry) {

    static final String TYPE = "dev.klartext.intake.brief.ordered.v1";

    record Deliverable(UUID id, String title, ContractType contractType, List<String> criteria, int includedRounds) {}

    record Entry(List<Point> opens) {}

    record Point(UUID id, String side) {}

    Agreed agreed() {
        return new Agreed(
                projectId,
                version,
                0,
                OrderState.ORDERED,
                goals,
                wishes,
                deliverables,
                furtherRounds,
                orderedAt,
                agencyPoints(entry));
    }

    /** The points that an entry opened for the agency. */
    static List<UUID> agencyPoints(Entry entry) {
        if (entry == null || entry.opens() == null) {
            return List.of();
        }
        return entry.opens().stream()
                .filter(point -> "AGENCY".equals(point.side()))
                .map(Point::id)
                .toList();
    }
}
