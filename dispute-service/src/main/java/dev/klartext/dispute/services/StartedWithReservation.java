package dev.klartext.dispute.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Of intake's event "brief started with reservation" only what this service reads. */
record StartedWithReservation(
        UUID projectId,
        int version,
        List<Goal> goals,
        List<Wish> wishes,
        List<BriefOrdered.Deliverable> deliverables,
        List<FurtherRound> furtherRounds,
        Instant startedAt) {

    static final String TYPE = "dev.klartext.intake.brief.started-with-reservation.v1";

    Agreed agreed() {
        return new Agreed(
                projectId,
                version,
                0,
                OrderState.STARTED,
                goals,
                wishes,
                deliverables,
                furtherRounds,
                startedAt,
                List.of());
    }
}
