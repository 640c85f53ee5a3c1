package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands out a file of an entry to whoever may read the entry, in a way that nothing in it can act under our address. */
@ApplicationScoped
public class HandOutAttachment {

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @Inject
    FileStore store;

    /** The file at this place among the entry's files. */
    public Response of(Grant grant, UUID entryId, int rank) {
        Sight sight = Sight.of(grant);
        Attachment file =
                tenancy.in(grant.agencyId(), tx -> entries.find(tx, grant.projectId(), sight, entryId)).stream()
                        .flatMap(entry -> entry.files().stream())
                        .filter(candidate -> candidate.rank() == rank)
                        .findFirst()
                        .orElseThrow(Gate::notFound);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(store.open(grant.agencyId(), grant.projectId(), file.sha256()))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                // RFC 6266 with the name as RFC 8187 writes it, so that "Entwürfe.pdf" arrives as such.
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (file.inPlace() ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
