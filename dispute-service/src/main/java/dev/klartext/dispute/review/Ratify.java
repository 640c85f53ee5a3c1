package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Who decides now confirms an approval, or an answer to a restatement, that was given by somebody whose part had ended. */
@ApplicationScoped
public class Ratify {

    @Inject
    Outbox outbox;

    @Inject
    Ratifications ratifications;

    @Inject
    Results results;

    @Inject
    LateApprovals lateApprovals;

    @Inject
    Deciders deciders;

    /** @param number of the restatement whose answer is confirmed, 0 for the decision on the version */
    public EventPosition ratify(Tx tx, Grant grant, UUID resultId, int number) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        results.find(tx, project, resultId).orElseThrow(DraftGate::notHere);
        OnlyWhoDecides.check(grant, deciders.of(tx, project));
        Ratification ratification = ratifications
                .find(tx, project, resultId, number)
                .filter(Ratification::open)
                .orElseThrow(() -> Problems.CONFLICT.because(Text.of(
                        "Hier ist nichts zu bestätigen: Was gesagt wurde, gilt, oder es wurde noch nichts gesagt.",
                        "There is nothing to confirm here: what was said holds, or nothing was said yet.")));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        ratifications.ratified(tx, project, resultId, number, grant.name(), now);
        return outbox.publish(
                tx, project, lateApprovals.of(tx, project, ratification).ratified(grant, now));
    }
}
