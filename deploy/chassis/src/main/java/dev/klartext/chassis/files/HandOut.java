package dev.klartext.chassis.files;

import dev.klartext.chassis.access.Grant;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands out a stored file, whole or the part that was asked for, in a way that nothing in it can act under our address. The
 * bytes run through; no file is ever in memory as a whole.
 */
@ApplicationScoped
public class HandOut {

    /** A picture or a film opened by itself runs nothing, loads nothing, and may be framed by our own pages only. */
    private static final String LOCKED_IN = "default-src 'none'; img-src 'self'; media-src 'self';"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    FileStore store;

    @Inject
    CurrentVertxRequest current;

    /** The file to be saved; it is never opened under our address. */
    public Response toSave(Grant grant, StoredFile file) {
        return answer(grant, file, "attachment");
    }

    /** The file to be looked at in the browser: only for kinds that can't run anything. */
    public Response inPlace(Grant grant, StoredFile file) {
        return answer(grant, file, "inline");
    }

    private Response answer(Grant grant, StoredFile file, String way) {
        String etag = "\"" + file.sha256() + "\"";
        if (etag.equals(asked(HttpHeaders.IF_NONE_MATCH))) {
            return kept(Response.notModified(), etag).build();
        }
        StoredBytes stored = store.open(
                grant.agencyId(),
                grant.projectId(),
                file.sha256(),
                WantedRange.of(asked("Range"), asked("If-Range"), etag));
        Response.ResponseBuilder answer = kept(Response.status(stored.range() == null ? 200 : 206), etag)
                .entity(stored.bytes())
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, stored.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, way + "; filename*=UTF-8''" + encoded(file.name()))
                .header("Content-Security-Policy", policy(file.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        return (stored.range() == null ? answer : answer.header("Content-Range", stored.range())).build();
    }

    /** Asked for again each time, so that who may no longer see it does not; unchanged it is not sent again. */
    private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, String etag) {
        return answer.header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** In a sandbox the viewers that browsers bring for PDFs do not start. */
    private static String policy(String mediaType) {
        return "application/pdf".equals(mediaType) ? LOCKED_IN : LOCKED_IN + "; sandbox";
    }

    /** As RFC 8187 writes it, so that "Entwürfe.pdf" arrives as such. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String asked(String header) {
        return current.getCurrent().request().getHeader(header);
    }
}
