package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.WhoDecides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Finds who may decide on a version now. A delegation ends by itself with the authority of who gave it, and with the part of who
 * was asked.
 */
@ApplicationScoped
class FindMandate {

    @Inject
    Deciders deciders;

    @Inject
    Delegations delegations;

    Mandate of(Tx tx, UUID project, UUID resultId) {
        WhoDecides usual = deciders.of(tx, project);
        return new Mandate(
                usual,
                delegations.of(tx, project, resultId).stream()
                        .filter(delegation -> delegation.revokedAt() == null)
                        .filter(delegation -> usual.people().stream()
                                .anyMatch(person -> person.personId().equals(delegation.byId())))
                        .filter(delegation -> delegations.takesPart(tx, project, delegation.toId()))
                        .findFirst()
                        .orElse(null));
    }
}
