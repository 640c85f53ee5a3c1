package dev.klartext.intake.participant;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A participant's invitation: sent once more, or taken back. */
@Path("/api/projects/{project}/participants/{person}/invitation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Authenticated
@Tag(name = "Participants")
class InvitationResource {

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    RevokeInvitation revokeInvitation;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    private record Invited(UUID projectId, UUID invited) {}

    @POST
    @Operation(
            summary = "Invite once more who has not come in yet; takes no body",
            description = "The mail goes out again with a new link; the older one works no longer.")
    @APIResponse(responseCode = "200", description = "The participant, invited")
    @APIResponse(responseCode = "409", description = "The person has access already, or no personal address")
    public Participant renew(
            @PathParam("project") UUID projectId,
            @PathParam("person") UUID personId,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.project(projectId).staff();
        return idempotency.once(
                grant,
                key,
                new Invited(projectId, personId),
                Participant.class,
                tx -> renewInvitation.renew(tx, grant, personId));
    }

    @DELETE
    @Operation(
            summary = "Take the invitation back",
            description = "The link works no longer, and whoever came in by it is out at once, in every project of the"
                    + " agency. The person stays named.")
    public void revoke(@PathParam("project") UUID projectId, @PathParam("person") UUID personId) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> revokeInvitation.revoke(tx, grant, personId));
    }
}
