package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One of the client's people hands their part to who decides, who gets a mail, and may take it back as long as nothing is
 * decided. What it says stays among the client's people: the history, which the agency reads too, hears that it is there, and its
 * words only with the round as a whole.
 */
@ApplicationScoped
class HandInPart {

    @Inject
    Outbox outbox;

    @Inject
    FindDraft drafts;

    @Inject
    ResultFiles files;

    @Inject
    ReviewParts parts;

    @Inject
    KeepPart keepPart;

    @Inject
    FindMandate mandates;

    @Inject
    Delegations delegations;

    ReviewPart handIn(Tx tx, Grant grant, UUID resultId) {
        JudgedDraft draft = open(tx, grant, resultId);
        ReviewPart part = keepPart.read(tx, grant, resultId);
        Mandate mandate = mandates.of(tx, grant.projectId(), resultId);
        if (mandate.holds(grant)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Sie entscheiden hier selbst: Geben Sie die Runde als Änderungswunsch oder mit der Freigabe ab.",
                    "Here you decide yourself: hand the round in as a wish for changes or with the approval."));
        }
        if (!part.handedIn()) {
            check(tx, grant.projectId(), resultId, part.saying());
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            if (part.revision() == 0) {
                keepPart.save(tx, grant, resultId, Saying.NOTHING, 0);
            }
            List<UUID> ids =
                    part.saying().remarks().stream().map(remark -> Ids.next()).toList();
            parts.handIn(tx, grant.projectId(), resultId, grant.personId(), ids, now);
            outbox.publish(
                    tx, grant.projectId(), entry(tx, grant, draft, mandate).handedIn(grant.actor(), now));
        }
        return keepPart.read(tx, grant, resultId);
    }

    ReviewPart takeBack(Tx tx, Grant grant, UUID resultId) {
        open(tx, grant, resultId);
        parts.takeBack(tx, grant.projectId(), resultId, grant.personId());
        return keepPart.read(tx, grant, resultId);
    }

    private JudgedDraft open(Tx tx, Grant grant, UUID resultId) {
        grant.client();
        outbox.lock(tx, grant.projectId());
        JudgedDraft draft = drafts.of(tx, grant.projectId(), resultId);
        draft.waits();
        return draft;
    }

    private HandedInEntry entry(Tx tx, Grant grant, JudgedDraft draft, Mandate mandate) {
        Result result = draft.result();
        return new HandedInEntry(
                grant.projectId(),
                result,
                draft.deliverable().title(),
                mandate.decider(),
                grant.agencyName(),
                delegations.dueOn(tx, grant.projectId(), result.pointId(), result.dueOn()));
    }

    private void check(Tx tx, UUID project, UUID resultId, Saying said) {
        Violations violations = new Violations();
        RemarksAreReadable.check(said.remarks(), files.of(tx, project, resultId), violations);
        AnswersMatchGoals.check(said.goals(), drafts.of(tx, project, resultId).goals(), violations);
        violations.throwIfAny();
    }
}
