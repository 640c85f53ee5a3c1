package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Hands out a file of a draft of the project that was asked for, in a way that no file can act under our address. */
@ApplicationScoped
class ServeFile {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** A picture or PDF opened by itself runs nothing, loads nothing, and may be framed by our own pages only. */
    private static final String LOCKED_IN =
            "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    /** The same for PDFs without the sandbox, in which the viewers that browsers bring do not start. */
    private static final String LOCKED_IN_PDF =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    ResultFiles files;

    @Inject
    FileStore store;

    /** The file, under the name that the address gives where it was shown under that one; no name in the address: empty. */
    Response file(UUID project, String sha256, String name) {
        Grant grant = gate.enter(project);
        if (!SHA256.matcher(sha256).matches()) {
            throw DraftGate.notHere();
        }
        ShownFile file = tenancy.in(grant.agencyId(), tx -> files.shownIn(tx, project, sha256, name))
                .orElseThrow(DraftGate::notHere);
        InputStream bytes = store.open(grant.agencyId(), project, sha256);
        FileKind kind = FileKind.of(file.mediaType());
        Response.ResponseBuilder answer = Response.ok(bytes)
                .type(FileKind.asBrowsersSay(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(kind, file.name()))
                .header("Content-Security-Policy", kind == FileKind.PDF ? LOCKED_IN_PDF : LOCKED_IN)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                // The address names the bytes, so they never change; only this reader's browser may keep them.
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable");
        if (file.size() >= 0) {
            answer.header(HttpHeaders.CONTENT_LENGTH, file.size());
        }
        return answer.build();
    }

    /** RFC 6266 with the name as RFC 8187 writes it, so that "Entwürfe.pdf" arrives as such. */
    private static String disposition(FileKind kind, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (kind.inPlace() ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded;
    }
}
