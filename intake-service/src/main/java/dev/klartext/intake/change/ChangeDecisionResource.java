package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a change ends: signed or declined by the side that was asked, or taken back by the side that made it. */
@Path("/api/projects/{project}/changes/{change}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Change")
class ChangeDecisionResource {

    @Inject
    SignChange signChange;

    @Inject
    DeclineChange declineChange;

    @Inject
    WithdrawChange withdrawChange;

    @Inject
    Idempotency idempotency;

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    /**
     * What the side says that was asked.
     *
     * @param reason for DECLINE: why
     */
    public record Answer(@NotNull ChangeDecision decision, String reason) {}

    /**
     * A proposal taken back.
     *
     * @param reason may be absent
     */
    public record Withdrawal(String reason) {}

    private record Answering(UUID projectId, int change, Answer answer) {}

    private record Withdrawing(UUID projectId, int change, Withdrawal withdrawal) {}

    @POST
    @Path("/decision")
    @Operation(
            summary = "Sign a change, or decline it with a reason",
            description = "Who decides at the client, about what was sent; signing wants a login (auth_time) at most 15"
                    + " minutes old. The agency may decline what the client proposed.")
    @APIResponse(responseCode = "200", description = "The change with the decision")
    @APIResponse(responseCode = "403", description = "Somebody else decides, or the login is too old")
    @APIResponse(responseCode = "409", description = "It ended already, or was not sent yet")
    public ToldChange decide(
            @PathParam("project") UUID projectId,
            @PathParam("change") @Parameter(example = "1") int number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "sign", value = """
                                                {"decision": "SIGN"}"""),
                                                @ExampleObject(name = "decline", value = """
                                                {"decision": "DECLINE", "reason": "Das wird uns zu viel vor Weihnachten"}""")
                                            }))
                    Answer answer) {
        Grant grant = gate.project(projectId);
        Optional<Instant> loggedInAt = caller.authTime();
        return idempotency.once(
                grant,
                key,
                new Answering(projectId, number, answer),
                ToldChange.class,
                tx -> ToldChange.of(decide(tx, grant, number, answer, loggedInAt)));
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Take a proposal back", description = "Who proposed it; once it is sent, the agency.")
    @APIResponse(responseCode = "200", description = "The change with its end")
    @APIResponse(responseCode = "403", description = "Somebody else proposed it")
    @APIResponse(responseCode = "409", description = "It ended already")
    public ToldChange withdraw(
            @PathParam("project") UUID projectId,
            @PathParam("change") @Parameter(example = "1") int number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "withdraw", value = """
                                            {"reason": "Wir haben eine einfachere Lösung gefunden"}""")))
                    Withdrawal withdrawal) {
        Grant grant = gate.project(projectId);
        return idempotency.once(
                grant,
                key,
                new Withdrawing(projectId, number, withdrawal),
                ToldChange.class,
                tx -> ToldChange.of(withdrawChange
                        .withdraw(tx, grant, number, withdrawal.reason())
                        .change()));
    }

    private Change decide(Tx tx, Grant grant, int number, Answer answer, Optional<Instant> loggedInAt) {
        return switch (answer.decision()) {
            case SIGN -> signChange.sign(tx, grant, number, loggedInAt).change();
            case DECLINE ->
                declineChange.decline(tx, grant, number, answer.reason()).change();
        };
    }
}
