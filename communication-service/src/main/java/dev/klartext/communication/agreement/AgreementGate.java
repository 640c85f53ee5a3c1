package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who is let in to the agreements of a project: whoever reads its history, each to those that are for their eyes. */
@ApplicationScoped
class AgreementGate {

    @Inject
    Gate gate;

    Grant reader(UUID project) {
        Grant grant = gate.project(project);
        Sight.of(grant);
        return grant;
    }

    /** Only agency and client put something to others. */
    Grant asker(UUID project) {
        return reader(project).party();
    }
}
