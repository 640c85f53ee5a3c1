package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work steps: planned by staff, ticked off by staff or by whoever does them, read by everybody as far as it concerns them. */
@Path("/api/projects/{project}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Work steps")
class StepResource {

    private static final String EXAMPLE = """
            {"title": "Startseite umsetzen", "plannedOn": "2026-12-11"}""";

    @Inject
    PlanStep planStep;

    @Inject
    WorkSteps steps;

    @Inject
    Idempotency idempotency;

    @Inject
    HandOutFile handOutFile;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Planning(UUID projectId, NewStep step) {}

    @GET
    @Operation(
            summary = "The steps along their line, as far as the caller may know them",
            description = "Partners see what is planned, their own steps with notes; subcontractors their own steps.")
    public Slice<WorkStep> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId);
        return new Slice<>(
                tenancy.in(grant.agencyId(), tx -> WhoSeesWhichStep.as(grant, steps.of(tx, projectId))), null);
    }

    @GET
    @Path("/{step}")
    @Operation(summary = "One step with its ETag")
    @APIResponse(
            responseCode = "200",
            description = "The step",
            content = @Content(schema = @Schema(implementation = WorkStep.class)))
    public Response one(@PathParam("project") UUID projectId, @PathParam("step") UUID stepId) {
        Grant grant = gate.project(projectId);
        return answer(
                tenancy.in(grant.agencyId(), tx -> WhoSeesWhichStep.one(grant, steps.get(tx, projectId, stepId))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan a step",
            description =
                    "Without personId anybody of the agency does it. Somebody outside of the agency gets a mail and an"
                            + " open point.")
    @APIResponse(responseCode = "201", description = "The step with its id and ETag")
    public Response plan(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "ours", value = EXAMPLE)))
                    NewStep asked) {
        Grant grant = gate.project(projectId).staff();
        WorkStep step = idempotency.once(
                grant, key, new Planning(projectId, asked), WorkStep.class, tx -> planStep.plan(tx, grant, asked));
        return Revised.created(
                URI.create("/intake/api/projects/" + projectId + "/steps/" + step.id()), step, step.revision());
    }

    @PUT
    @Path("/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan a step anew")
    @APIResponse(responseCode = "200", description = "The step with its new ETag")
    @APIResponse(responseCode = "409", description = "It is done already")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response replan(
            @PathParam("project") UUID projectId,
            @PathParam("step") UUID stepId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "later", value = EXAMPLE)))
                    NewStep asked) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        return answer(tenancy.in(grant.agencyId(), tx -> planStep.replan(tx, grant, stepId, asked, read)));
    }

    @DELETE
    @Path("/{step}")
    @Operation(summary = "Take a step that is not done out of the plan")
    public void drop(
            @PathParam("project") UUID projectId,
            @PathParam("step") UUID stepId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch) {
        Grant grant = gate.project(projectId).staff();
        long read = IfMatch.revision(ifMatch);
        tenancy.run(grant.agencyId(), tx -> planStep.drop(tx, grant, stepId, read));
    }

    @GET
    @Path("/{step}/file")
    @Produces("*/*")
    @Operation(summary = "The file that goes with a step")
    public Response file(@PathParam("project") UUID projectId, @PathParam("step") UUID stepId) {
        Grant grant = gate.project(projectId);
        WorkStep step =
                tenancy.in(grant.agencyId(), tx -> WhoSeesWhichStep.one(grant, steps.get(tx, projectId, stepId)));
        return handOutFile.of(grant, step.file());
    }

    private static Response answer(WorkStep step) {
        return Revised.ok(step, step.revision());
    }
}
