package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds a version with what it is judged by; one that is not in the project is refused as not there. */
@ApplicationScoped
class FindDraft {

    @Inject
    Results results;

    @Inject
    Orders orders;

    @Inject
    Reviews reviews;

    JudgedDraft of(Tx tx, UUID project, UUID resultId) {
        Result result = results.find(tx, project, resultId).orElseThrow(DraftGate::notHere);
        return new JudgedDraft(
                result,
                orders.deliverable(tx, project, result.deliverableId()).orElseThrow(),
                orders.brief(tx, project),
                reviews.decision(tx, project, resultId)
                        .map(Decision::decidedByName)
                        .orElse(""));
    }
}
