package dev.klartext.dispute.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A decision as the API answers it. */
public record DecisionView(
        UUID resultId,
        DecisionKind decision,
        String decidedBy,
        String decidedFor,
        Instant decidedAt,
        String manifestSha256,
        Authority authority,
        List<Remark> remarks,
        List<GoalReached> goals) {

    static DecisionView of(UUID resultId, Decision decision, List<Remark> remarks, List<GoalReached> answers) {
        return new DecisionView(
                resultId,
                decision.kind(),
                decision.decidedByName(),
                decision.decidedForName(),
                decision.decidedAt(),
                decision.manifestSha256(),
                new Authority(decision.authorityEpoch(), decision.authorityPosition()),
                remarks,
                answers);
    }
}
