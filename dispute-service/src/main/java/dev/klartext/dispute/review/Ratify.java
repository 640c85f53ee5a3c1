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

/** Who decides now confirms an approval that was given by somebody whose part had ended. */
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

    public EventPosition ratify(Tx tx, Grant grant, UUID resultId) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        results.find(tx, project, resultId).orElseThrow(DraftGate::notHere);
        OnlyWhoDecides.check(grant, deciders.of(tx, project));
        Ratification ratification = ratifications
                .find(tx, project, resultId)
                .filter(Ratification::open)
                .orElseThrow(() -> Problems.CONFLICT.because(Text.of(
                        "Hier ist nichts zu bestätigen: Die Freigabe gilt, oder es gibt noch keine.",
                        "There is nothing to confirm here: the approval holds, or there is none yet.")));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        ratifications.ratified(tx, project, resultId, grant.name(), now);
        return outbox.publish(
                tx, project, lateApprovals.of(tx, project, ratification).ratified(grant, now));
    }
}
