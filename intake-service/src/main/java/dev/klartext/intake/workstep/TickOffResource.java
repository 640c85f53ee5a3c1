package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A step is ticked off, by staff or by whoever does it, with a note or a file. */
@Path("/api/projects/{project}/steps/{step}/done")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Work steps")
class TickOffResource {

    @Inject
    FinishStep finishStep;

    @Inject
    TakeTickBack takeTickBack;

    @Inject
    KeepFile keepFile;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Finishing(UUID projectId, UUID stepId, Proof proof) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Tick a step off; staff, or whoever does it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ProofForm.class),
                            examples = @ExampleObject(name = "note", value = ProofForm.EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The step as done")
    @APIResponse(responseCode = "403", description = "Somebody else does it")
    @APIResponse(responseCode = "409", description = "It is done already")
    public WorkStep done(
            @PathParam("project") UUID projectId,
            @PathParam("step") UUID stepId,
            @HeaderParam("Idempotency-Key") String key,
            @Parameter(hidden = true) @RestForm("on") LocalDate on,
            @Parameter(hidden = true) @RestForm("note") String note,
            @Parameter(hidden = true) @RestForm("file") FileUpload file) {
        Grant grant = gate.project(projectId);
        tenancy.in(grant.agencyId(), tx -> finishStep.own(tx, grant, stepId));
        Proof proof = new Proof(on, note, keepFile.keep(grant, file));
        return idempotency.once(
                grant,
                key,
                new Finishing(projectId, stepId, proof),
                WorkStep.class,
                tx -> finishStep.finish(tx, grant, stepId, proof));
    }

    @DELETE
    @Operation(
            summary = "Take the tick back: the step is still to be done",
            description = "By whoever may tick it off. The history keeps both.")
    @APIResponse(responseCode = "200", description = "The step as open")
    @APIResponse(responseCode = "409", description = "It is not ticked off")
    public WorkStep takeBack(@PathParam("project") UUID projectId, @PathParam("step") UUID stepId) {
        Grant grant = gate.project(projectId);
        return tenancy.in(grant.agencyId(), tx -> takeTickBack.takeBack(tx, grant, stepId));
    }
}
