package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.Confirmations;
import dev.klartext.intake.project.Projects;
import dev.klartext.intake.wish.WishWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads a sent version with everything that its page shows. */
@ApplicationScoped
class ReadOrder {

    @Inject
    BriefVersions versions;

    @Inject
    Projects projects;

    @Inject
    Reservations reservations;

    @Inject
    Confirmations confirmations;

    @Inject
    WishWords wishWords;

    OrderView version(Tx tx, Grant grant, int number) {
        BriefVersion version = versions.get(tx, grant.projectId(), number);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        return new OrderView(
                grant,
                version,
                frozen,
                versions.of(tx, grant.projectId()),
                projects.get(tx, grant.projectId()).closed(),
                reservations.of(tx, grant.projectId(), number).orElse(null),
                confirmations
                        .of(tx, Confirmable.ORDER, grant.projectId(), number)
                        .orElse(null),
                wishWords.about(tx, grant.projectId(), frozen.brief().wishes()),
                null,
                "/communication/projects/" + grant.projectId(),
                null,
                "");
    }
}
