package dev.klartext.dispute.result;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of drafts for browsers; the name at the end decides nothing but the name to save under. */
@Path("/projects/{project}/files")
@Authenticated
public class FilePages {

    @Inject
    ServeFile serveFile;

    @GET
    @Path("/{sha256}/{name}")
    @Produces("*/*")
    @Operation(hidden = true)
    public Response file(
            @PathParam("project") UUID project, @PathParam("sha256") String sha256, @PathParam("name") String name) {
        return serveFile.file(project, sha256, name);
    }
}
