package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.intake.project.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Kurzauftrag for scripts. */
@Path("/api/short-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inquiries and offers")
class ShortOrderResource {

    @Inject
    WriteShortOrder writeShortOrder;

    @Inject
    Idempotency idempotency;

    @Inject
    Gate gate;

    @POST
    @Operation(
            summary = "Write a Kurzauftrag: client, project and draft in five fields",
            description = "Either clientId, or newClient with its kind. Price and date may be absent.")
    @APIResponse(responseCode = "201", description = "The project with its draft")
    public Response write(
            @QueryParam("agencyId") @Parameter(description = "Needed by staff of several agencies") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "relaunch", value = """
                                                    {"newClient": "Bäckerei Krume", "kind": "BUSINESS",
                                                     "title": "Website-Relaunch",
                                                     "deliverable": "Startseite und drei Unterseiten",
                                                     "price": "4800.00", "until": "2036-12-18"}""")))
                    ShortOrder order) {
        Grant grant = gate.agency(agencyId);
        Project project =
                idempotency.once(grant, key, order, Project.class, tx -> writeShortOrder.write(tx, grant, order));
        return Response.created(URI.create("/intake/api/projects/" + project.id()))
                .entity(project)
                .build();
    }
}
