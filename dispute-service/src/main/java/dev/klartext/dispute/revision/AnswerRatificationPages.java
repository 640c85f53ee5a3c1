package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.review.Ratify;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who decides now confirms the answer to a restatement that somebody gave whose part had ended. */
@Path("/projects/{project}/results/{result}/revision/restatements/{number: [1-9][0-9]{0,5}}/ratify")
@Authenticated
public class AnswerRatificationPages {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Ratify ratify;

    @POST
    @Operation(hidden = true)
    public Response ratify(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @PathParam("number") int number) {
        Grant grant = gate.enter(project);
        EventPosition event = tenancy.in(grant.agencyId(), tx -> ratify.ratify(tx, grant, result, number));
        return Response.seeOther(
                        URI.create(RevisionPaths.round(project, result) + "?said=ratified&event=" + event.after()))
                .build();
    }
}
