package dev.klartext.chassis.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with what can be edited, with its revision as ETag: who edits sends it back as If-Match, see {@link IfMatch}. */
public final class Revised {

    private Revised() {}

    public static Response ok(Object entity, long revision) {
        return tagged(Response.ok(entity), revision);
    }

    public static Response created(URI location, Object entity, long revision) {
        return tagged(Response.created(location).entity(entity), revision);
    }

    private static Response tagged(Response.ResponseBuilder answer, long revision) {
        return answer.header(HttpHeaders.ETAG, "\"" + revision + "\"").build();
    }
}
