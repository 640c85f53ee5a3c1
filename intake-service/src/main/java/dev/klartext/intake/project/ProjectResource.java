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
import jakarta.ws.rs.DELETE;
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
    CloseProject closeProject;

    @Inject
    Projects projects;

    @Inject
    ProjectList projectList;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /** What is said when a project is closed. */
    public record Closing(String note) {}

    /** Everything that tells two requests to close apart. */
    record CloseRequest(UUID project, String note) {}

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
            summary = "Projects",
            description =
                    "For staff those of the agency, filtered and sorted; for everybody else those in which they take"
                            + " part, whatever the filter.")
    public Slice<Project> list(
            @QueryParam("agencyId") @Parameter(description = "Needed by staff of several agencies") UUID agencyId,
            @QueryParam("query") @Parameter(description = "Part of number, title or client") String words,
            @QueryParam("state") @Parameter(description = "Only with the order at this point") OrderState state,
            @QueryParam("clientId") @Parameter(description = "Only of this client") UUID clientId,
            @QueryParam("closed") @Parameter(description = "Those whose work is over instead of those going on")
                    boolean closed,
            @QueryParam("sort") @Parameter(description = "NEWEST if absent") ProjectSort sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        int most = Cursor.limit(limit);
        if (agencyId == null && gate.agencies().isEmpty()) {
            return new Slice<>(takingPart(), null);
        }
        Grant grant = gate.agency(agencyId);
        ProjectFilter filter = new ProjectFilter(words, state, clientId, closed, sort);
        return tenancy.in(grant.agencyId(), tx -> projectList.list(tx, filter, cursor, most))
                .map(ProjectLine::project);
    }

    @GET
    @Path("/{project}")
    @Operation(summary = "One project")
    public Project one(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId);
        return tenancy.in(grant.agencyId(), tx -> projects.get(tx, projectId));
    }

    @POST
    @Path("/{project}/closing")
    @Operation(
            summary = "Close a project whose work is over",
            description = "Staff only. Everything in it stays readable; it leaves the list of what is going on.")
    @APIResponse(responseCode = "200", description = "The closed project")
    @APIResponse(responseCode = "409", description = "It is closed already")
    public Project close(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "done", value = """
                                                    {"note": "Alles ist übergeben. Danke für die Zusammenarbeit!"}""")))
                    Closing asked) {
        Grant grant = gate.project(projectId).staff();
        String note = asked == null ? null : asked.note();
        return idempotency.once(
                grant,
                key,
                new CloseRequest(projectId, note),
                Project.class,
                tx -> closeProject.close(tx, grant, note));
    }

    @DELETE
    @Path("/{project}/closing")
    @Operation(summary = "Open a closed project again", description = "Staff only.")
    @APIResponse(responseCode = "200", description = "The project, open again")
    @APIResponse(responseCode = "409", description = "It is not closed")
    public Project reopen(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        return tenancy.in(grant.agencyId(), tx -> closeProject.reopen(tx, grant));
    }

    /** One transaction sees one agency; a person takes part in a handful of projects. */
    private List<Project> takingPart() {
        return gate.participations().stream()
                .map(grant -> tenancy.in(grant.agencyId(), tx -> projects.get(tx, grant.projectId())))
                .toList();
    }
}
