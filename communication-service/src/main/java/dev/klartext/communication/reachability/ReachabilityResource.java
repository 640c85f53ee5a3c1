package dev.klartext.communication.reachability;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was not spoken to for long, and who hears nothing from us, for scripts of the agency. */
@Path("/api")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reachability", description = "Both ways, per side and never per member of staff")
public class ReachabilityResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    ReadReachability read;

    @GET
    @Path("/reachability")
    @Operation(summary = "How the running projects of the agency are reached, newest project first")
    @APIResponse(responseCode = "404", description = "Not your agency")
    public Slice<ReachabilityView> all(
            @QueryParam("agencyId") UUID agencyId,
            @Parameter(description = "true: only where somebody was not spoken to for long or hears nothing from us")
                    @QueryParam("alarm")
                    boolean onlyAlarms,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        int size = Cursor.limit(limit);
        String after = Cursor.uuid(cursor).map(UUID::toString).orElse(null);
        List<Reachability> found = tenancy.in(grant.agencyId(), read::all).stream()
                .filter(reach -> after == null || key(reach).compareTo(after) < 0)
                .filter(reach -> !onlyAlarms || reach.longNotSpoken() || reach.hearsNothing())
                .limit(size + 1L)
                .toList();
        return Slice.of(found, size, ReachabilityResource::key).map(ReachabilityView::of);
    }

    @GET
    @Path("/projects/{project}/reachability")
    @Operation(summary = "How one running project is reached")
    @APIResponse(responseCode = "403", description = "Only the agency reads this")
    @APIResponse(responseCode = "404", description = "Not your project, or it is closed")
    public ReachabilityView one(@PathParam("project") UUID project) {
        Grant grant = gate.project(project).staff();
        return tenancy.in(grant.agencyId(), tx -> read.one(tx, project))
                .map(ReachabilityView::of)
                .orElseThrow(Gate::notFound);
    }

    private static String key(Reachability reach) {
        return reach.project().projectId().toString();
    }
}
