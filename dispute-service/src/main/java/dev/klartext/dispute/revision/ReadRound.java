package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultState;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.review.Reviews;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads a round of changes; there is one only to a version for which changes were wished. */
@ApplicationScoped
class ReadRound {

    @Inject
    Results results;

    @Inject
    Orders orders;

    @Inject
    Reviews reviews;

    @Inject
    Restatements restatements;

    Round of(Tx tx, UUID projectId, UUID resultId) {
        Result result = results.find(tx, projectId, resultId).orElseThrow(DraftGate::notHere);
        if (result.state() != ResultState.CHANGES_REQUESTED) {
            throw Problems.NOT_YET.because(Text.of(
                    "Zu dieser Version hat der Kunde keine Änderungen gewünscht; es gibt nichts zusammenzufassen.",
                    "The client has asked for no changes to this version; there is nothing to restate."));
        }
        return new Round(
                projectId,
                result,
                orders.deliverable(tx, projectId, result.deliverableId()).orElseThrow(),
                reviews.decision(tx, projectId, resultId).orElseThrow(),
                reviews.remarks(tx, projectId, resultId),
                restatements.of(tx, projectId, resultId));
    }
}
