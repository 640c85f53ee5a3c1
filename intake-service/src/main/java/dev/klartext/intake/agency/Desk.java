package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The agency at whose desk the caller sits on pages that name no project: the first by name for staff of several. */
@RequestScoped
public class Desk {

    @Inject
    Gate gate;

    /** The caller as staff; 404 for everybody else. */
    public Grant mine() {
        List<Grant> agencies = gate.agencies();
        return agencies.isEmpty() ? gate.agency(null) : agencies.getFirst();
    }
}
