package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFiles;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.review.Reviews;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads two versions of one deliverable to look at them side by side, the earlier one first. */
@ApplicationScoped
class CompareTwo {

    @Inject
    Tenancy tenancy;

    @Inject
    Results results;

    @Inject
    ResultFiles files;

    @Inject
    Orders orders;

    @Inject
    Reviews reviews;

    @Inject
    Restatements restatements;

    ComparedView of(Grant grant, UUID one, UUID other) {
        return tenancy.in(grant.agencyId(), tx -> {
            UUID project = grant.projectId();
            Result first = result(tx, project, one);
            Result second = result(tx, project, other);
            if (!first.deliverableId().equals(second.deliverableId())) {
                throw Problems.INVALID.because(Text.of(
                        "Vergleichen lassen sich zwei Versionen derselben Leistung; diese gehören zu verschiedenen.",
                        "Two versions of the same deliverable can be compared; these belong to different ones."));
            }
            boolean inOrder = first.version() <= second.version();
            return view(tx, project, inOrder ? first : second, inOrder ? second : first);
        });
    }

    private ComparedView view(Tx tx, UUID project, Result left, Result right) {
        return new ComparedView(
                project,
                orders.deliverable(tx, project, left.deliverableId())
                        .orElseThrow()
                        .title(),
                left,
                right,
                ComparedView.pairs(project, files.of(tx, project, left.id()), files.of(tx, project, right.id())),
                ComparedView.answers(
                        reviews.remarks(tx, project, left.id()), inForce(restatements.of(tx, project, left.id()))));
    }

    /** What was agreed, and what the last restatement says. */
    private static List<RestatedItem> inForce(List<Restatement> sent) {
        if (sent.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        sent.stream().limit(sent.size() - 1L).flatMap(each -> each.agreedItems().stream()),
                        sent.getLast().items().stream())
                .toList();
    }

    private Result result(Tx tx, UUID project, UUID id) {
        if (id == null) {
            throw DraftGate.notHere();
        }
        return results.find(tx, project, id).orElseThrow(DraftGate::notHere);
    }
}
