package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.ResultFiles;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody takes the remarks that they wrote to a version before over to this one. A place goes along where its file does;
 * answers about goals do not, they were about another draft.
 */
@ApplicationScoped
class CarryOver {

    @Inject
    FindDraft drafts;

    @Inject
    ResultFiles files;

    @Inject
    ReviewParts parts;

    @Inject
    KeepPart keepPart;

    ReviewPart carry(Tx tx, Grant grant, UUID resultId) {
        UUID project = grant.projectId();
        ReviewPart mine = keepPart.read(tx, grant, resultId);
        UUID before = parts.leftBehind(
                        tx, project, drafts.of(tx, project, resultId).result(), grant.personId())
                .orElseThrow(() -> Problems.CONFLICT.because(Text.of(
                        "Zu früheren Versionen ist nichts von Ihnen offen.",
                        "Nothing of yours is left from earlier versions.")));
        Set<String> here =
                files.of(tx, project, resultId).stream().map(ResultFile::sha256).collect(Collectors.toSet());
        List<NewRemark> written = parts.find(tx, project, before, grant.personId())
                .orElseThrow()
                .saying()
                .remarks();
        Saying said = mine.saying();
        Saying both = new Saying(
                said.goals(),
                Stream.concat(said.remarks().stream(), written.stream().map(remark -> placed(remark, here)))
                        .toList(),
                said.taken(),
                said.dropped());
        ReviewPart saved = keepPart.save(tx, grant, resultId, both, mine.revision());
        parts.remove(tx, project, before, grant.personId());
        return saved;
    }

    private static NewRemark placed(NewRemark remark, Set<String> files) {
        return files.contains(remark.place().fileSha256()) ? remark : new NewRemark(remark.text(), Place.WHOLE);
    }
}
