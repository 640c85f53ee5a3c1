package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads the client's own round on a version, as far as the reader may see it. */
@ApplicationScoped
class LookAtRound {

    @Inject
    FindMandate mandates;

    @Inject
    Delegations delegations;

    @Inject
    LetDecide letDecide;

    @Inject
    KeepPart keepPart;

    @Inject
    ReviewParts parts;

    /** @param resting whether the work on the order stands still */
    RoundView of(Tx tx, Grant grant, Result result, boolean resting) {
        UUID project = grant.projectId();
        Mandate mandate = mandates.of(tx, project, result.id());
        boolean open = result.state() == ResultState.WAITING && !resting;
        List<ReviewPart> others = others(tx, grant, result.id(), mandate);
        return new RoundView(
                grant,
                result,
                mandate,
                open,
                grant.isClient() ? keepPart.read(tx, grant, result.id()) : null,
                others,
                Contradictions.among(others),
                open && mandate.delegates(grant) ? letDecide.candidates(tx, grant, mandate) : List.of(),
                delegations.dueOn(tx, project, result.pointId(), result.dueOn()),
                open && grant.isClient()
                        ? parts.leftBehind(tx, project, result, grant.personId())
                                .orElse(null)
                        : null);
    }

    /** What was handed in is for who decides alone; the agency and the others read none of it. */
    List<ReviewPart> others(Tx tx, Grant grant, UUID resultId, Mandate mandate) {
        return mandate.holds(grant) ? parts.ofOthers(tx, grant.projectId(), resultId, grant.personId()) : List.of();
    }
}
