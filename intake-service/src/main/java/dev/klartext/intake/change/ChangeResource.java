package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.ServeConfirmation;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A change as agency and client read it; nobody else sees it. */
@Path("/api/projects/{project}/changes/{change}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Change")
class ChangeResource {

    @Inject
    ServeConfirmation serveConfirmation;

    @Inject
    Changes changes;

    @Inject
    CurrentOrders orders;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /**
     * A change with what was sent of it.
     *
     * @param frozen absent while the agency works it out
     * @param difference from what held before; absent while the agency works it out
     */
    public record ChangeWithText(ToldChange change, FrozenChange frozen, BriefDifference difference) {}

    @GET
    @Operation(summary = "A change with what was frozen of it, and how that differs from what held before")
    public ChangeWithText one(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> read(tx, projectId, changes.get(tx, projectId, number)));
    }

    @GET
    @Path("/frozen")
    @Operation(
            summary = "The exact bytes that were frozen (RFC 8785)",
            description = "Their SHA-256 is the one that was signed: check with sha256sum.")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "409", description = "The agency still works it out")
    public byte[] frozen(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> {
            changes.get(tx, projectId, number);
            return changes.bytes(tx, projectId, number);
        });
    }

    @GET
    @Path("/confirmation")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The addendum's confirmation (PDF/A)",
            description = "Exactly the bytes that were mailed to both sides; their SHA-256 stands in the history.")
    @APIResponse(responseCode = "200", description = "application/pdf")
    @APIResponse(responseCode = "404", description = "Not signed, or not confirmed yet: ask again in a moment")
    public Response confirmation(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        return serveConfirmation.file(gate.project(projectId).party(), Confirmable.ADDENDUM, number);
    }

    private ChangeWithText read(Tx tx, UUID projectId, Change change) {
        if (!change.wasSent()) {
            return new ChangeWithText(ToldChange.of(change), null, null);
        }
        FrozenChange frozen = changes.frozen(tx, projectId, change.number());
        BriefDifference difference = BriefDifference.between(orders.before(tx, projectId, frozen), frozen.brief());
        return new ChangeWithText(ToldChange.of(change), frozen, difference);
    }
}
