package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes in a logo: it lies in the file store before the transaction begins. */
@ApplicationScoped
class ReceiveLogo {

    /** The first visit of any page stays under 300 KB over the wire, with the logo on it. */
    private static final long MAX_BYTES = 200_000;

    /** What every browser and every document can show; a drawing with scripts in it is no picture. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    @Inject
    FileStore files;

    @Inject
    Tenancy tenancy;

    @Inject
    ChangeSettings changeSettings;

    StoredSettings receive(Grant grant, FileUpload upload) {
        grant.admin();
        new Violations()
                .check(
                        upload != null && upload.size() > 0,
                        "logo",
                        Text.of("Bitte wählen Sie eine Datei.", "Please choose a file."))
                .throwIfAny();
        if (upload.size() > MAX_BYTES) {
            throw Problems.TOO_LARGE.because(Text.of(
                    "Ein Logo hat höchstens 200 KB, damit jede Seite schnell da ist. Speichern Sie es kleiner, etwa 400"
                            + " Punkte breit.",
                    "A logo has at most 200 KB, so that each page is there quickly. Save it smaller, about 400 pixels"
                            + " wide."));
        }
        StoredFile logo = files.put(grant.agencyId(), grant.agencyId(), upload.fileName(), upload.uploadedFile());
        if (!PICTURES.contains(logo.mediaType())) {
            throw Problems.WRONG_TYPE.because(Text.of(
                    "Ein Logo ist ein PNG oder JPEG. Speichern Sie es bitte so.",
                    "A logo is a PNG or JPEG. Please save it as one."));
        }
        return tenancy.in(grant.agencyId(), tx -> changeSettings.wear(tx, grant, logo));
    }
}
