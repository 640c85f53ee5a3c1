package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Totals;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is agreed now between agency and client; nobody else sees it. */
@Path("/api/projects/{project}/order")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Change")
class CurrentOrderResource {

    @Inject
    CurrentOrders orders;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /**
     * The order with all that was signed since.
     *
     * @param version of the brief that was ordered
     * @param sha256 of the bytes in which the current state was frozen
     */
    public record ToldOrder(int version, String sha256, List<ToldChange> addenda, Brief brief, Totals totals) {}

    @GET
    @Operation(summary = "The order as it holds now: the ordered version with all its addenda, and the total")
    @APIResponse(responseCode = "200", description = "The order")
    @APIResponse(responseCode = "409", description = "Nothing is ordered yet")
    public ToldOrder read(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        CurrentOrder order = tenancy.in(grant.agencyId(), tx -> orders.get(tx, projectId));
        return new ToldOrder(
                order.version().version(),
                order.sha256(),
                order.addenda().stream().map(ToldChange::of).toList(),
                order.brief(),
                order.totals());
    }
}
