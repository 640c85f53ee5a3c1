package dev.klartext.dispute.upload;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the page's upload library sends files, within the session of the browser. */
@Path("/projects/{project}/uploads")
@Authenticated
public class UploadPages {

    @Inject
    Tus tus;

    /** The address that a page tells its upload library. */
    public static String address(UUID project) {
        return "/results/projects/" + project + "/uploads";
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@PathParam("project") UUID project, @Context HttpHeaders headers) {
        return tus.begin(project, address(project), null, headers);
    }

    @HEAD
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response offset(@PathParam("project") UUID project, @PathParam("upload") UUID upload) {
        return tus.offset(project, upload);
    }

    @PATCH
    @Path("/{upload}")
    @Consumes(Tus.BYTES)
    @Operation(hidden = true)
    public Response receive(
            @PathParam("project") UUID project,
            @PathParam("upload") UUID upload,
            @Context HttpHeaders headers,
            InputStream bytes) {
        return tus.receive(project, upload, headers, bytes);
    }

    @DELETE
    @Path("/{upload}")
    @Operation(hidden = true)
    public Response drop(@PathParam("project") UUID project, @PathParam("upload") UUID upload) {
        return tus.drop(project, upload);
    }
}
