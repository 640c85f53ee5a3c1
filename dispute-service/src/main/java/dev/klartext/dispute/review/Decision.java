package dev.klartext.dispute.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision on a version, as it is stored for good.
 *
 * @param pointId the agency's open point when changes are wanted, with its last day; absent at an approval
 * @param decidedFor who let the person decide for them; absent if nobody did
 */
public record Decision(
        DecisionKind kind,
        UUID decidedBy,
        String decidedByName,
        Instant decidedAt,
        String manifestSha256,
        int authorityEpoch,
        long authorityPosition,
        UUID pointId,
        LocalDate dueOn,
        UUID decidedFor,
        String decidedForName) {

    public boolean approval() {
        return kind.approval();
    }
}
