package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.BriefDifference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads a change for its page: what was sent; before that the agency reads what it would send, the client only the words. */
@ApplicationScoped
class ReadChange {

    @Inject
    Changes changes;

    @Inject
    CurrentOrders orders;

    @Inject
    SendChange sendChange;

    ChangeView read(Tx tx, Grant grant, int number) {
        UUID projectId = grant.projectId();
        Change change = changes.get(tx, projectId, number);
        if (change.wasSent()) {
            FrozenChange frozen = changes.frozen(tx, projectId, number);
            BriefDifference difference = BriefDifference.between(orders.before(tx, projectId, frozen), frozen.brief());
            return ChangeView.of(grant, change, frozen, difference, null);
        }
        if (grant.isStaff() && change.isOpen()) {
            ChangePreview preview = sendChange.preview(tx, grant, change);
            return ChangeView.of(grant, change, preview.frozen(), preview.difference(), preview);
        }
        return ChangeView.of(grant, change, null, null, null);
    }
}
