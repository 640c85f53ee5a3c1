package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One open point for scripts: how it stands, and its moves. */
@Path("/api/projects/{project}/open-points/{point}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open points")
public class PointResource {

    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    ReadPoint readPoint;

    @Inject
    MovePoint movePoint;

    /** Everything that tells two requests apart. */
    record Request(UUID project, UUID point, long revision, NewMove move) {}

    @GET
    @Operation(summary = "One point: who owes it, what happened to it, what you may do about it")
    @APIResponse(
            responseCode = "200",
            description = "The point with its ETag",
            content = @Content(schema = @Schema(implementation = PointDetailsView.class)))
    @APIResponse(responseCode = "404", description = "Not yours to know of")
    public Response one(@PathParam("project") UUID project, @PathParam("point") UUID point) {
        Grant grant = gate.project(project);
        return answer(tenancy.in(
                grant.agencyId(),
                tx -> PointDetailsView.of(readPoint.details(tx, grant, point), grant, caller.locale())));
    }

    @POST
    @Path("/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand it on, move its day, cancel or settle it",
            description =
                    "Who owes a point asks for more time, the side that waits for it agrees, declines or gives more"
                            + " time by itself. Each move is an entry of the history.")
    @APIResponse(
            responseCode = "200",
            description = "The point as it stands now, with its new ETag",
            content = @Content(schema = @Schema(implementation = PointDetailsView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or not right; see violations")
    @APIResponse(responseCode = "403", description = "The other side's to do")
    @APIResponse(responseCode = "404", description = "Not yours to know of")
    @APIResponse(responseCode = "409", description = "It is settled, or this does not fit how it stands")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it meanwhile")
    @APIResponse(responseCode = "422", description = "This Idempotency-Key came with another request before")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response move(
            @PathParam("project") UUID project,
            @PathParam("point") UUID point,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1\"") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "ask for time",
                                                        value =
                                                                "{\"move\": \"ASK_FOR_TIME\", \"until\": \"2027-03-12\", \"words\":"
                                                                        + " \"Die Fotos kommen erst am Mittwoch.\"}"),
                                                @ExampleObject(
                                                        name = "cancel",
                                                        value =
                                                                "{\"move\": \"CANCEL\", \"words\": \"Das haben wir am Telefon"
                                                                        + " geklärt.\"}")
                                            }))
                    NewMove input) {
        Grant grant = gate.project(project);
        long revision = IfMatch.revision(ifMatch);
        NewMove move = input == null ? new NewMove(null, null, null, null) : input;
        return answer(idempotency.once(
                grant, key, new Request(project, point, revision, move), PointDetailsView.class, tx -> {
                    movePoint.move(tx, grant, point, revision, move);
                    return PointDetailsView.of(readPoint.details(tx, grant, point), grant, caller.locale());
                }));
    }

    private static Response answer(PointDetailsView point) {
        return Revised.ok(point, point.revision());
    }
}
