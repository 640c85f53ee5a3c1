package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether an instalment is paid, as staff note it from their books. */
@Path("/api/projects/{project}/instalments/{instalment}/paid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Payments")
class PaidResource {

    @Inject
    NotePayment notePayment;

    @Inject
    TakePaymentBack takePaymentBack;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /**
     * That an instalment was paid.
     *
     * @param paidOn absent for today
     */
    public record Payment(LocalDate paidOn) {}

    private record Paying(UUID projectId, UUID instalmentId, Payment payment) {}

    @POST
    @Operation(summary = "Note that an instalment was paid")
    @APIResponse(responseCode = "200", description = "The instalment as paid")
    @APIResponse(responseCode = "409", description = "It is paid already")
    public Instalment paid(
            @PathParam("project") UUID projectId,
            @PathParam("instalment") UUID instalmentId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "paid", value = """
                                                    {"paidOn": "2026-11-20"}""")))
                    Payment payment) {
        Grant grant = gate.project(projectId).staff();
        return idempotency.once(
                grant,
                key,
                new Paying(projectId, instalmentId, payment),
                Instalment.class,
                tx -> notePayment.paid(tx, grant, instalmentId, payment.paidOn()));
    }

    @DELETE
    @Operation(
            summary = "Take a noted payment back that was none",
            description = "The history keeps both. If its day has passed, the instalment falls due anew.")
    @APIResponse(responseCode = "200", description = "The instalment as open")
    @APIResponse(responseCode = "409", description = "It is not noted as paid")
    public Instalment takeBack(@PathParam("project") UUID projectId, @PathParam("instalment") UUID instalmentId) {
        Grant grant = gate.project(projectId).staff();
        return tenancy.in(grant.agencyId(), tx -> takePaymentBack.takeBack(tx, grant, instalmentId));
    }
}
