package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.HandOut;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Hands out the file of a step or a supply, to be saved. */
@ApplicationScoped
class HandOutFile {

    @Inject
    HandOut handOut;

    /** The file of something that the caller may see; null if nothing goes with it. */
    Response of(Grant grant, StoredFile file) {
        if (file == null) {
            throw Problems.NOT_FOUND.because(Text.of("Hier liegt keine Datei.", "There is no file here."));
        }
        return handOut.toSave(grant, file);
    }
}
