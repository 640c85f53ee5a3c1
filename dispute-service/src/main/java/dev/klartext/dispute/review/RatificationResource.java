package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Confirming, for scripts, an approval by somebody whose part had ended. */
@Path("/api/projects/{project}/results/{result}/ratification")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class RatificationResource {

    @Inject
    DraftGate gate;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Ratifications ratifications;

    @Inject
    Ratify ratify;

    @Inject
    ApprovingBrowser approvingBrowser;

    @POST
    @Operation(
            summary = "Confirm an approval that was given after the approver's part had ended",
            description = "By who decides at the client now; without a body. 409 if there is nothing to confirm.")
    @APIResponse(responseCode = "201", description = "Confirmed; it stands in the history")
    public Response ratify(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        idempotency.once(
                grant, key, Map.of("ratify", result), EventPosition.class, tx -> ratify.ratify(tx, grant, result, 0));
        Ratification done = tenancy.in(
                grant.agencyId(),
                tx -> ratifications.find(tx, project, result, 0).orElseThrow());
        return Response.status(Response.Status.CREATED).entity(done).build();
    }
}
