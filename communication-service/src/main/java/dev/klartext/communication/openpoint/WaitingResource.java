package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Waiting times for scripts. */
@Path("/api/projects/{project}/waiting-times")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open points")
public class WaitingResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    WaitingTimes waitingTimes;

    /** One point that was waited for. */
    @Schema(name = "WaitingTime")
    public record View(
            UUID pointId,

            @Schema(description = "Who owes it; what a subcontractor owes counts as the agency's")
            Side side,

            String text,

            @Schema(description = "Working days it was late")
            int days,

            @Schema(description = "Whether it still waits") boolean open) {}

    @GET
    @Operation(
            summary = "How many working days each point was late, the agency's own first",
            description = "Days on which who owes it was away do not count. There is no total for a person.")
    public Slice<View> list(@PathParam("project") UUID project) {
        Grant grant = gate.project(project);
        return new Slice<>(
                tenancy.in(grant.agencyId(), tx -> waitingTimes.of(tx, grant)).stream()
                        .map(line -> new View(
                                line.pointId(), line.side(), line.text().in(caller.locale()), line.days(), line.open()))
                        .toList(),
                null);
    }
}
