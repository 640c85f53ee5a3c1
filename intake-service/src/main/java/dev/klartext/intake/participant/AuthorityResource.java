package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may order, approve and accept for the client: claimed by the agency, said by the client; between the two alone. */
@Path("/api/projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Authority")
class AuthorityResource {

    private static final String EXAMPLE = """
            {"orders": true, "approves": true, "accepts": false, "upToNet": "1000.00"}""";

    @Inject
    ClaimAuthority claimAuthority;

    @Inject
    ConfirmAuthority confirmAuthority;

    @Inject
    Mandates mandates;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Said(UUID projectId, UUID personId, String how, Authority authority) {}

    @GET
    @Path("/authorities")
    @Operation(summary = "What each of the client's people may do, who says so, and who stands in when they are away")
    public Slice<Mandate> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return new Slice<>(tenancy.in(grant.agencyId(), tx -> mandates.of(tx, projectId)), null);
    }

    @POST
    @Path("/participants/{person}/authority/claims")
    @Operation(
            summary = "Enter, as the agency, what one of the client's people may do",
            description = "It counts at once only as long as nobody of the client has said who orders; otherwise who"
                    + " decides there is asked to confirm it.")
    @APIResponse(responseCode = "200", description = "What counts, and the claim that waits")
    @APIResponse(responseCode = "400", description = "The address is a shared mailbox, or a limit without ordering")
    public Mandate claim(
            @PathParam("project") UUID projectId,
            @PathParam("person") UUID personId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "limited", value = EXAMPLE)))
                    Authority authority) {
        Grant grant = gate.project(projectId).staff();
        return idempotency.once(
                grant,
                key,
                new Said(projectId, personId, "claim", authority),
                Mandate.class,
                tx -> claimAuthority.claim(tx, grant, personId, authority));
    }

    @POST
    @Path("/participants/{person}/authority/confirmations")
    @Operation(
            summary = "Say, as the client, what one of your people may do",
            description =
                    "As the agency entered it or otherwise; it counts at once. About others only who orders by the"
                            + " client's own word, and no more than they may themselves.")
    @APIResponse(responseCode = "200", description = "What counts now")
    @APIResponse(responseCode = "403", description = "Somebody else says that; the detail says who")
    public Mandate confirm(
            @PathParam("project") UUID projectId,
            @PathParam("person") UUID personId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "limited", value = EXAMPLE)))
                    Authority authority) {
        Grant grant = gate.project(projectId).client();
        return idempotency.once(
                grant,
                key,
                new Said(projectId, personId, "confirmation", authority),
                Mandate.class,
                tx -> confirmAuthority.confirm(tx, grant, personId, authority));
    }
}
