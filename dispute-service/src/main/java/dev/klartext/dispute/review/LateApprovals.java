package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads what belongs to an approval that came too late. */
@ApplicationScoped
class LateApprovals {

    @Inject
    Results results;

    @Inject
    Orders orders;

    LateApproval of(Tx tx, UUID project, Ratification ratification) {
        Result result = results.find(tx, project, ratification.resultId()).orElseThrow();
        OrderedDeliverable deliverable =
                orders.deliverable(tx, project, result.deliverableId()).orElseThrow();
        return new LateApproval(project, result, deliverable.title(), ratification);
    }
}
