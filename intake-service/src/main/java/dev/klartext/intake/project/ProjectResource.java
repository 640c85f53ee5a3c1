package dev.klartext.intake.project;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects: those of the caller's agency, or in which the caller takes part. */
@Path("/api/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Projects")
class ProjectResource {

    @Inject
    OpenProject openProject;

    @Inject
    Projects projects;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @POST
    @Operation(summary = "Begin a project for a client")
    @APIResponse(responseCode = "201", description = "The project with its id and number")
    public Response open(
            @QueryParam("agencyId") @Parameter(description = "Needed by staff of several agencies") UUID agencyId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "relaunch", value = """
                                                    {"clientId": "01980000-0000-7000-8000-000000000001",
                                                     "title": "Website-Relaunch", "language": "de"}""")))
                    NewProject asked) {
        Grant grant = gate.agency(agencyId);
        Project project = idempotency.once(grant, key, asked, Project.class, tx -> openProject.open(tx, grant, asked));
        return Response.created(URI.create("/intake/api/projects/" + project.id()))
                .entity(project)
                .build();
    }

    @GET
    @Operation(
            summary = "Projects, newest first",
            description = "For staff those of the agency; for everybody else those in which they take part.")
    public Slice<Project> list(
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("query") @Parameter(description = "Part of number, title or client") String words,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int most = Cursor.limit(limit);
        if (agencyId == null && gate.agencies().isEmpty()) {
            return new Slice<>(takingPart(), null);
        }
        Grant grant = gate.agency(agencyId);
        return tenancy.in(grant.agencyId(), tx -> projects.list(tx, words, cursor, most));
    }

    @GET
    @Path("/{project}")
    @Operation(summary = "One project")
    public Project one(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId);
        return tenancy.in(grant.agencyId(), tx -> projects.get(tx, projectId));
    }

    /** One transaction sees one agency; a person takes part in a handful of projects. */
    private List<Project> takingPart() {
        return gate.participations().stream()
                .map(grant -> tenancy.in(grant.agencyId(), tx -> projects.get(tx, grant.projectId())))
                .toList();
    }
}
