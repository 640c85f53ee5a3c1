package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.ServeConfirmation;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The order confirmation as a file: for agency and client. */
@Path("/api/projects/{project}/brief/versions/{version}/confirmation")
@Authenticated
@Tag(name = "Brief")
class ConfirmationResource {

    @Inject
    ServeConfirmation serveConfirmation;

    @Inject
    Gate gate;

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The order confirmation (PDF/A)",
            description = "Exactly the bytes that were mailed to both sides; their SHA-256 stands in the history.")
    @APIResponse(responseCode = "200", description = "application/pdf")
    @APIResponse(responseCode = "404", description = "Not ordered, or not confirmed yet: ask again in a moment")
    public Response confirmation(@PathParam("project") UUID projectId, @PathParam("version") int version) {
        return serveConfirmation.file(gate.project(projectId).party(), Confirmable.ORDER, version);
    }
}
