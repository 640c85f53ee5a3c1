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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Copies of earlier projects. */
@Path("/api/projects/{project}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Inquiries and offers")
class CopyResource {

    @Inject
    CopyProject copyProject;

    @Inject
    Idempotency idempotency;

    @Inject
    Gate gate;

    private record Copying(UUID projectId, CopyProject.Copy copy) {}

    @POST
    @Operation(
            summary = "Begin a project like an earlier one",
            description =
                    "Goals, wishes with their answers, deliverables with prices, supplies and exclusions are copied,"
                            + " dates are not. The questionnaire comes along; what the same client answered is a"
                            + " suggestion.")
    @APIResponse(responseCode = "201", description = "The new project with its draft")
    public Response copy(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "next year", value = """
                                                    {"clientId": "01980000-0000-7000-8000-000000000001",
                                                     "title": "Herbstaktion 2027"}""")))
                    CopyProject.Copy copy) {
        Grant grant = gate.project(projectId).staff();
        Project project = idempotency.once(
                grant, key, new Copying(projectId, copy), Project.class, tx -> copyProject.copy(tx, grant, copy));
        return Response.created(URI.create("/intake/api/projects/" + project.id()))
                .entity(project)
                .build();
    }
}
