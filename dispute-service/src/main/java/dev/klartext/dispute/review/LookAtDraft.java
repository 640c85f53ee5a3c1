package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.preview.FilePreviews;
import dev.klartext.dispute.preview.Previews;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.ResultFiles;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.revision.ClassedRemarks;
import dev.klartext.dispute.services.OrderState;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a draft with all that it is judged by, for its page. */
@ApplicationScoped
class LookAtDraft {

    @Inject
    Tenancy tenancy;

    @Inject
    Results results;

    @Inject
    ResultFiles files;

    @Inject
    Previews previews;

    @Inject
    Orders orders;

    @Inject
    Reviews reviews;

    @Inject
    RemarkReplies replies;

    @Inject
    ClassedRemarks classedRemarks;

    @Inject
    LookAtRound lookAtRound;

    @Inject
    Ratifications ratifications;

    DraftView of(Grant grant, UUID resultId) {
        return tenancy.in(grant.agencyId(), tx -> read(tx, grant, resultId));
    }

    private DraftView read(Tx tx, Grant grant, UUID resultId) {
        UUID project = grant.projectId();
        Result result = results.find(tx, project, resultId).orElseThrow(DraftGate::notHere);
        OrderedDeliverable deliverable =
                orders.deliverable(tx, project, result.deliverableId()).orElseThrow();
        OrderedBrief brief = orders.brief(tx, project).orElseThrow();
        List<Remark> remarks = reviews.remarks(tx, project, resultId);
        RoundView round = lookAtRound.of(tx, grant, result, brief.state() == OrderState.RESTING);
        return new DraftView(
                project,
                grant,
                round.mandate().decider(),
                result,
                deliverable,
                files(tx, project, resultId, remarks, round.waiting()),
                brief.goals(),
                brief.wishes(),
                new Rounds(deliverable.includedRounds(), results.roundsUsed(tx, project, deliverable.id())),
                results.page(tx, project, deliverable.id(), Long.MAX_VALUE, 1)
                        .getFirst()
                        .id(),
                before(tx, project, result),
                reviews.decision(tx, project, resultId).orElse(null),
                remarks,
                remarks.isEmpty() ? Talk.NONE : talk(tx, project, resultId),
                reviews.answers(tx, project, resultId),
                ratifications.find(tx, project, resultId, 0).orElse(null),
                brief.state(),
                round);
    }

    private List<DraftFile> files(Tx tx, UUID project, UUID resultId, List<Remark> remarks, List<Voice> voices) {
        List<ResultFile> shown = files.of(tx, project, resultId);
        Map<String, FilePreviews> drawn =
                previews.of(tx, project, shown.stream().map(ResultFile::sha256).toList());
        return shown.stream()
                .map(file -> DraftFile.of(
                        project, file, drawn.getOrDefault(file.sha256(), FilePreviews.NONE), remarks, voices))
                .toList();
    }

    private Talk talk(Tx tx, UUID project, UUID resultId) {
        return new Talk(
                classedRemarks.of(tx, project, resultId),
                replies.of(tx, project, resultId).stream().collect(Collectors.groupingBy(RemarkReply::remarkId)));
    }

    private DraftView.Before before(Tx tx, UUID project, Result result) {
        return results.page(tx, project, result.deliverableId(), result.version(), 1).stream()
                .findFirst()
                .map(before -> new DraftView.Before(before, reviews.remarks(tx, project, before.id())))
                .orElse(null);
    }
}
