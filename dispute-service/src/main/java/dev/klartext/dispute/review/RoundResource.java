package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the client's people handed in to who decides, for scripts. */
@Path("/api/projects/{project}/results/{result}/round")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class RoundResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    FindDraft drafts;

    @Inject
    FindMandate mandates;

    @Inject
    LookAtRound lookAtRound;

    @GET
    @Operation(
            summary = "What the others handed in, with what they do not agree on",
            description = "For who decides on this version. The agency reads the round once it is decided.")
    public ClientRoundView round(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        return tenancy.in(grant.agencyId(), tx -> {
            drafts.of(tx, project, result);
            Mandate mandate = mandates.of(tx, project, result);
            mandate.check(grant);
            return ClientRoundView.of(lookAtRound.others(tx, grant, result, mandate));
        });
    }
}
