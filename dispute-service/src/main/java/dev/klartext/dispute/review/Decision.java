package dev.klartext.dispute.review;

import java.time.Instant;
import java.util.UUID;

/** The decision on a version, as it is stored for good. */
public record Decision(
        DecisionKind kind,
        UUID decidedBy,
        String decidedByName,
        Instant decidedAt,
        String manifestSha256,
        int authorityEpoch,
        long authorityPosition,
        UUID pointId) {

    public boolean approval() {
        return kind == DecisionKind.APPROVE;
    }
}
