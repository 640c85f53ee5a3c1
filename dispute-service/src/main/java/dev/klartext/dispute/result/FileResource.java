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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of drafts for scripts. */
@Path("/api/projects/{project}/files")
@Authenticated
@Tag(name = "Results")
public class FileResource {

    @Inject
    ServeFile serveFile;

    @GET
    @Path("/{sha256}")
    @Produces("*/*")
    @Operation(summary = "The bytes of a file that was shown in this project, by their SHA-256")
    public Response file(@PathParam("project") UUID project, @PathParam("sha256") String sha256) {
        return serveFile.file(project, sha256, "");
    }
}
