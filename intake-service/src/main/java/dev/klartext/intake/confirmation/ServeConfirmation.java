package dev.klartext.intake.confirmation;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.HandOut;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Hands out a confirmation, exactly the bytes that were mailed. */
@ApplicationScoped
public class ServeConfirmation {

    @Inject
    Tenancy tenancy;

    @Inject
    Confirmations confirmations;

    @Inject
    HandOut handOut;

    public Response file(Grant grant, Confirmable signed, int number) {
        StoredFile file = tenancy.in(grant.agencyId(), tx -> confirmations.of(tx, signed, grant.projectId(), number))
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Dafür gibt es keine Bestätigung; nach der Unterschrift dauert sie einen Moment.",
                        "There is no confirmation of this; after the signature it takes a moment.")));
        return handOut.toSave(grant, file);
    }
}
