package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board of drafts for scripts; staff of the agency only. */
@Path("/api/board")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board", description = "Where the deliverables of all projects of an agency stand")
public class BoardResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Board board;

    @GET
    @Operation(summary = "Deliverables in one state, the most urgent first")
    public Slice<BoardRow> rows(
            @Parameter(description = "Optional for staff of exactly one agency") @QueryParam("agencyId") UUID agencyId,
            @QueryParam("state") @DefaultValue("WITH_CLIENT") BoardState state,
            @Parameter(description = "Whether closed projects are wanted too") @QueryParam("closed") boolean closed,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        int size = Cursor.limit(limit);
        return tenancy.in(grant.agencyId(), tx -> board.of(tx, state, closed, cursor, size));
    }
}
