package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agency takes a version back that still waits. */
@Path("/api/projects/{project}/brief/versions/{version}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Brief")
class WithdrawalResource {

    @Inject
    WithdrawBrief withdrawBrief;

    @Inject
    Idempotency idempotency;

    @Inject
    Gate gate;

    /** @param reason what who was asked reads */
    public record Withdrawal(String reason) {}

    private record Withdrawing(UUID projectId, int version, Withdrawal body) {}

    @POST
    @Operation(summary = "Take a version back that still waits", description = "Only the agency; it says why.")
    @APIResponse(responseCode = "200", description = "The version, withdrawn")
    @APIResponse(responseCode = "409", description = "It is decided already, or there is a newer version")
    public SentVersion withdraw(
            @PathParam("project") UUID projectId,
            @PathParam("version") int version,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "withdraw", value = """
                                                {"reason": "Der Termin für die Startseite stimmt noch nicht"}""")))
                    Withdrawal body) {
        Grant grant = gate.project(projectId).staff();
        return idempotency.once(
                grant,
                key,
                new Withdrawing(projectId, version, body),
                SentVersion.class,
                tx -> SentVersion.of(withdrawBrief.withdraw(tx, grant, version, body.reason())));
    }
}
