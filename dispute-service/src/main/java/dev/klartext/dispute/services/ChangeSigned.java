package dev.klartext.dispute.services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Of intake's event "change signed" only what this service reads: what holds since then. */
record ChangeSigned(
        UUID projectId,
        int version,
        int addendum,
        List<Goal> goals,
        List<Wish> wishes,
        List<BriefOrdered.Deliverable> deliverables,
        List<FurtherRound> furtherRounds,
        Instant signedAt,
        BriefOrdered.Entry entry) {

    static final String TYPE = "dev.klartext.intake.change.signed.v1";

    Agreed agreed() {
        return new Agreed(
                projectId,
                version,
                addendum,
                OrderState.ORDERED,
                goals,
                wishes,
                deliverables,
                furtherRounds,
                signedAt,
                BriefOrdered.agencyPoints(entry));
    }
}
