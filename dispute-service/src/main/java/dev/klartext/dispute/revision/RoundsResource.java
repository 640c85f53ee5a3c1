package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Efforts;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.review.Rounds;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Orders;
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

/** Rounds and effort of a deliverable for scripts. */
@Path("/api/projects/{project}/deliverables/{deliverable}/rounds")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revision")
public class RoundsResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Orders orders;

    @Inject
    Results results;

    @Inject
    Efforts efforts;

    @GET
    @Operation(summary = "Rounds of a deliverable against what is included; for staff also what its versions took")
    public RoundsView rounds(@PathParam("project") UUID project, @PathParam("deliverable") UUID deliverable) {
        Grant grant = gate.enter(project);
        return tenancy.in(grant.agencyId(), tx -> {
            OrderedDeliverable ordered =
                    orders.deliverable(tx, project, deliverable).orElseThrow(DraftGate::notHere);
            return RoundsView.of(
                    new Rounds(ordered.includedRounds(), results.roundsUsed(tx, project, deliverable)),
                    grant.isStaff() ? efforts.of(tx, project, deliverable) : null);
        });
    }
}
