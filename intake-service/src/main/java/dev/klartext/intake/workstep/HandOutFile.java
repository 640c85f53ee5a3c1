package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out a file to save; it is never opened under our address, so that nothing in it can act there. */
@ApplicationScoped
class HandOutFile {

    @Inject
    FileStore store;

    /** The file of something that the caller may see; null if nothing goes with it. */
    Response of(Grant grant, StoredFile file) {
        if (file == null) {
            throw Problems.NOT_FOUND.because(Text.of("Hier liegt keine Datei.", "There is no file here."));
        }
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(store.open(grant.agencyId(), grant.projectId(), file.sha256()))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                // RFC 6266 with the name as RFC 8187 writes it, so that "Entwürfe.pdf" arrives as such.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
