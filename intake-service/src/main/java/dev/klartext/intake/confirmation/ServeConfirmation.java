package dev.klartext.intake.confirmation;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out a confirmation, exactly the bytes that were mailed. */
@ApplicationScoped
public class ServeConfirmation {

    @Inject
    Tenancy tenancy;

    @Inject
    Confirmations confirmations;

    @Inject
    FileStore store;

    public Response file(Grant grant, Confirmable signed, int number) {
        StoredFile file = tenancy.in(grant.agencyId(), tx -> confirmations.of(tx, signed, grant.projectId(), number))
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Dafür gibt es keine Bestätigung; nach der Unterschrift dauert sie einen Moment.",
                        "There is no confirmation of this; after the signature it takes a moment.")));
        // RFC 6266 with the name as RFC 8187 writes it, so that umlauts arrive.
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(store.open(grant.agencyId(), grant.projectId(), file.sha256()))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }
}
