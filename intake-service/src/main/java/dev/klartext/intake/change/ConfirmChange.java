package dev.klartext.intake.change;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.Confirming;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;

/** How an addendum is confirmed, as its order was. */
@ApplicationScoped
class ConfirmChange implements Confirming {

    @Inject
    Changes changes;

    @Inject
    CurrentOrders orders;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Override
    public Confirmable kind() {
        return Confirmable.ADDENDUM;
    }

    @Override
    public ConfirmedChange read(Tx tx, UUID projectId, int number) {
        FrozenChange frozen = changes.frozen(tx, projectId, number);
        return new ConfirmedChange(
                changes.get(tx, projectId, number),
                frozen,
                BriefDifference.between(orders.before(tx, projectId, frozen), frozen.brief()),
                settings.of(tx).legal(),
                ZoneId.of(projects.get(tx, projectId).zone()));
    }
}
