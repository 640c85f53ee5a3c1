package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview of an agency for scripts. */
@Path("/api/overview")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview", description = "Who has the ball in all projects of an agency")
public class OverviewResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    Turns turns;

    @GET
    @Operation(summary = "What is open in all projects of the agency, most pressing first")
    @APIResponse(responseCode = "404", description = "Not your agency")
    public Slice<TurnView> overview(
            @QueryParam("agencyId") UUID agencyId,
            @Parameter(description = "ALL, MINE (waits for the caller), OURS (for the agency) or THEIRS")
                    @QueryParam("show")
                    String show,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        int size = Cursor.limit(limit);
        int from = Math.toIntExact(Math.clamp(Cursor.number(cursor).orElse(0L), 0, Integer.MAX_VALUE / 2));
        List<Turn> found =
                tenancy.in(grant.agencyId(), tx -> turns.page(tx, grant.personId(), Show.of(show), from, size + 1));
        return Slice.of(found, size, last -> Integer.toString(from + size))
                .map(turn -> TurnView.of(turn, grant, caller.locale()));
    }
}
