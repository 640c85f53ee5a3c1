package dev.klartext.intake.brief;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.Confirming;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;

/** How an order is confirmed ("Auftragsbestätigung"). */
@ApplicationScoped
class ConfirmOrder implements Confirming {

    @Inject
    BriefVersions versions;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Override
    public Confirmable kind() {
        return Confirmable.ORDER;
    }

    @Override
    public ConfirmedOrder read(Tx tx, UUID projectId, int number) {
        return new ConfirmedOrder(
                versions.get(tx, projectId, number),
                versions.frozen(tx, projectId, number),
                settings.of(tx).legal(),
                ZoneId.of(projects.get(tx, projectId).zone()));
    }
}
