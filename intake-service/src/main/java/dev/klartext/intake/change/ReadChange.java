package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.Confirmations;
import dev.klartext.intake.project.Projects;
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

    @Inject
    Projects projects;

    @Inject
    Confirmations confirmations;

    ChangeView read(Tx tx, Grant grant, int number) {
        UUID projectId = grant.projectId();
        boolean closed = projects.get(tx, projectId).closed();
        Change change = changes.get(tx, projectId, number);
        if (change.wasSent()) {
            FrozenChange frozen = changes.frozen(tx, projectId, number);
            BriefDifference difference = BriefDifference.between(orders.before(tx, projectId, frozen), frozen.brief());
            return ChangeView.of(grant, closed, change, frozen, difference, confirmation(tx, projectId, number), null);
        }
        if (grant.isStaff() && change.isOpen()) {
            ChangePreview preview = sendChange.preview(tx, grant, change);
            return ChangeView.of(grant, closed, change, preview.frozen(), preview.difference(), null, preview);
        }
        return ChangeView.of(grant, closed, change, null, null, null, null);
    }

    private StoredFile confirmation(Tx tx, UUID projectId, int number) {
        return confirmations.of(tx, Confirmable.ADDENDUM, projectId, number).orElse(null);
    }
}
