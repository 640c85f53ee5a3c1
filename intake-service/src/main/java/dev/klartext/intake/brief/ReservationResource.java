package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "Start unter Vorbehalt": the client's contact lets the work begin before who decides has decided. */
@Path("/api/projects/{project}/brief/versions/{version}/reservation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Brief")
class ReservationResource {

    @Inject
    StartWithReservation startWithReservation;

    @Inject
    WithdrawReservation withdrawReservation;

    @Inject
    ReadOrder readOrder;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /** @param riskAccepted that the words of {@code risk} were read and this is wanted */
    public record NewStart(boolean riskAccepted) {}

    /** @param reason may be absent */
    public record Ending(String reason) {}

    /**
     * A start with reservation.
     *
     * @param risk what it means
     * @param holds whether the work may go on with it now
     * @param startedBy absent before it is given
     * @param endedBy absent while nobody took it back
     */
    public record Start(
            Text risk,
            boolean holds,
            String startedBy,
            Instant startedAt,
            String endedBy,
            Instant endedAt,
            String reason) {

        static Start of(OrderView view) {
            Reservation given = view.reservation();
            return given == null
                    ? new Start(view.risk(), false, null, null, null, null, null)
                    : new Start(
                            view.risk(),
                            view.started(),
                            given.startedByName(),
                            given.startedAt(),
                            given.endedByName(),
                            given.endedAt(),
                            given.endReason());
        }
    }

    private record Asking(UUID projectId, int version, Object body) {}

    @GET
    @Operation(
            summary = "The start with reservation of a version",
            description = "Also before it is given: its risk is what the contact has to read. Agency and client.")
    public Start read(@PathParam("project") UUID projectId, @PathParam("version") int version) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> read(tx, grant, version));
    }

    @POST
    @Operation(
            summary = "Let the work begin with reservation",
            description = "Only the client's contact. Who decides is told by mail and still decides.")
    @APIResponse(responseCode = "200", description = "The start, which now holds")
    @APIResponse(responseCode = "403", description = "Who decides orders instead; others can't start anything")
    @APIResponse(responseCode = "409", description = "It was given before, or the version no longer waits")
    public Start start(
            @PathParam("project") UUID projectId,
            @PathParam("version") int version,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "start", value = """
                                                {"riskAccepted": true}""")))
                    NewStart body) {
        Grant grant = gate.project(projectId);
        return idempotency.once(grant, key, new Asking(projectId, version, body), Start.class, tx -> {
            startWithReservation.start(tx, grant, version, body.riskAccepted());
            return read(tx, grant, version);
        });
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            summary = "Take a start with reservation back",
            description = "The client's contact or who decides there; the agency is told to stop.")
    @APIResponse(responseCode = "200", description = "The start, which no longer holds")
    @APIResponse(responseCode = "409", description = "There is none that holds")
    public Start withdraw(
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
                                                {"reason": "Wir warten doch auf die Freigabe des Budgets"}""")))
                    Ending body) {
        Grant grant = gate.project(projectId);
        return idempotency.once(grant, key, new Asking(projectId, version, body), Start.class, tx -> {
            withdrawReservation.withdraw(tx, grant, version, body.reason());
            return read(tx, grant, version);
        });
    }

    private Start read(Tx tx, Grant grant, int version) {
        return Start.of(readOrder.version(tx, grant, version));
    }
}
