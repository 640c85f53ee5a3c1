package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.review.Ratification;
import dev.klartext.dispute.review.Ratifications;
import dev.klartext.dispute.review.Ratify;
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

/** Confirming, for scripts, the answer to a restatement by somebody whose part had ended. */
@Path("/api/projects/{project}/results/{result}/revision/restatements/{number: [1-9][0-9]{0,5}}/ratification")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revision")
public class AnswerRatificationResource {

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

    @POST
    @Operation(
            summary = "Confirm an answer that was given after the person's authority had ended",
            description =
                    "By who decides at the client now; without a body. What the agency may rely on of an answer is what it"
                            + " agrees to; an objection to all needs no confirmation. 409 if there is nothing to confirm.")
    @APIResponse(responseCode = "201", description = "Confirmed; it stands in the history")
    public Response ratify(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project);
        idempotency.once(
                grant,
                key,
                Map.of("ratify", result, "number", number),
                EventPosition.class,
                tx -> ratify.ratify(tx, grant, result, number));
        Ratification done = tenancy.in(
                grant.agencyId(),
                tx -> ratifications.find(tx, project, result, number).orElseThrow());
        return Response.status(Response.Status.CREATED).entity(done).build();
    }
}
