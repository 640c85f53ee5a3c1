package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own part in the client's round on a version, for scripts. The agency reads none of it. */
@Path("/api/projects/{project}/results/{result}/part")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class PartResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    KeepPart keepPart;

    @Inject
    HandInPart handInPart;

    @Inject
    CarryOver carryOver;

    @GET
    @Operation(summary = "What the caller typed so far; theirs alone until it is handed in")
    @APIResponse(
            responseCode = "200",
            description = "Empty, with ETag \"0\", as long as nothing was typed",
            content = @Content(schema = @Schema(implementation = PartView.class)))
    public Response read(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        return answer(in(grant, tx -> keepPart.read(tx, grant, result)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep what is typed so far; it may be incomplete")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Saying.class),
                            examples = @ExampleObject(name = "Two remarks", value = """
                                    {"remarks": [{"text": "Die Öffnungszeiten am Samstag fehlen noch."},
                                                 {"text": "Das Foto ist schön."}],
                                     "goals": []}""")))
    @APIResponse(
            responseCode = "200",
            description = "Kept, for the caller alone",
            content = @Content(schema = @Schema(implementation = PartView.class)))
    @APIResponse(responseCode = "409", description = "It is handed in: take it back first")
    public Response keep(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("If-Match") String etag,
            Saying typed) {
        Grant grant = gate.enter(project);
        long revision = IfMatch.revision(etag);
        Saying said = typed == null ? Saying.NOTHING : typed;
        return answer(in(grant, tx -> keepPart.save(tx, grant, result, said, revision)));
    }

    @POST
    @Path("/hand-in")
    @Operation(
            summary = "Hand one's part to who decides; without a body",
            description = "Who decides gets a mail. The history says that it is there, and nothing of its words.")
    @APIResponse(
            responseCode = "200",
            description = "Who decides sees it now; the agency does not",
            content = @Content(schema = @Schema(implementation = PartView.class)))
    public Response handIn(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project);
        return once(grant, key, Map.of("handIn", result), tx -> handInPart.handIn(tx, grant, result));
    }

    @POST
    @Path("/take-back")
    @Operation(summary = "Take one's part back to change something; without a body")
    @APIResponse(
            responseCode = "200",
            description = "It is the caller's alone again",
            content = @Content(schema = @Schema(implementation = PartView.class)))
    public Response takeBack(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project);
        return once(grant, key, Map.of("takeBack", result), tx -> handInPart.takeBack(tx, grant, result));
    }

    @POST
    @Path("/carry-over")
    @Operation(summary = "Take over what one wrote to an earlier version and nobody got; without a body")
    @APIResponse(
            responseCode = "200",
            description = "The remarks stand in the part to this version",
            content = @Content(schema = @Schema(implementation = PartView.class)))
    public Response carryOver(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project);
        return once(grant, key, Map.of("carryOver", result), tx -> carryOver.carry(tx, grant, result));
    }

    private Response once(Grant grant, String key, Object asked, Function<Tx, ReviewPart> work) {
        return answer(idempotency.once(grant, key, asked, ReviewPart.class, work));
    }

    private static Response answer(ReviewPart part) {
        return Revised.ok(PartView.of(part), part.revision());
    }

    private <T> T in(Grant grant, Function<Tx, T> work) {
        return tenancy.in(grant.agencyId(), work);
    }
}
