package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** What is needed is handed in, or staff note that it came. */
@Path("/api/projects/{project}/supplies/{supply}/received")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Supplies")
class HandInResource {

    @Inject
    ReceiveSupply receiveSupply;

    @Inject
    KeepFile keepFile;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record HandingIn(UUID projectId, UUID supplyId, Proof proof) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand it in, or note as staff that it came")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ProofForm.class),
                            examples = @ExampleObject(name = "note", value = ProofForm.EXAMPLE)))
    @APIResponse(responseCode = "200", description = "As received")
    @APIResponse(responseCode = "403", description = "Somebody else gives this")
    @APIResponse(responseCode = "409", description = "It is here already")
    public RequestedSupply received(
            @PathParam("project") UUID projectId,
            @PathParam("supply") UUID supplyId,
            @HeaderParam("Idempotency-Key") String key,
            @Parameter(hidden = true) @RestForm("on") LocalDate on,
            @Parameter(hidden = true) @RestForm("note") String note,
            @Parameter(hidden = true) @RestForm("file") FileUpload file) {
        Grant grant = gate.project(projectId);
        tenancy.in(grant.agencyId(), tx -> receiveSupply.own(tx, grant, supplyId));
        Proof proof = new Proof(on, note, keepFile.keep(grant, file));
        return idempotency.once(
                grant,
                key,
                new HandingIn(projectId, supplyId, proof),
                RequestedSupply.class,
                tx -> receiveSupply.receive(tx, grant, supplyId, proof));
    }
}
