package dev.klartext.dispute.selection;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.ResultFiles;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.review.Reviews;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads a picture selection with its marks. */
@ApplicationScoped
class ReadSelection {

    @Inject
    Results results;

    @Inject
    ResultFiles files;

    @Inject
    Orders orders;

    @Inject
    Marks marks;

    @Inject
    Choices choices;

    @Inject
    Reviews reviews;

    Selection of(Tx tx, UUID projectId, UUID resultId) {
        Result result = results.find(tx, projectId, resultId).orElseThrow(DraftGate::notHere);
        if (!result.selection()) {
            throw Selection.none();
        }
        return new Selection(
                projectId,
                result,
                orders.deliverable(tx, projectId, result.deliverableId()).orElseThrow(),
                once(files.of(tx, projectId, resultId)),
                marks.of(tx, projectId, resultId),
                reviews.decision(tx, projectId, resultId).orElse(null),
                choices.find(tx, projectId, resultId).orElse(null));
    }

    private static List<ResultFile> once(List<ResultFile> files) {
        Set<String> seen = new HashSet<>();
        return files.stream().filter(file -> seen.add(file.sha256())).toList();
    }
}
