package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.tenancy.Tenancy;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Restating a round for scripts: the agency's alone until it is sent. */
@Path("/api/projects/{project}/results/{result}/revision")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revision")
public class RestatementResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    WriteRestatement writeRestatement;

    @Inject
    Restate restate;

    @Inject
    ReadRound rounds;

    private record Sending(UUID project, UUID result, String ifMatch) {}

    @GET
    @Path("/draft")
    @Operation(summary = "The restatement that the agency is writing, with its ETag")
    @APIResponse(
            responseCode = "200",
            description = "The draft; after an objection it begins with what was not agreed",
            content = @Content(schema = @Schema(implementation = Restating.class)))
    public Response read(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        return answer(tenancy.in(grant.agencyId(), tx -> writeRestatement.read(tx, grant, result)));
    }

    @PUT
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save the restatement; it may be incomplete",
            description = "Items only for what moves money or scope. Several remarks that say the same are one item; a"
                    + " remark without an item is simply done.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Restating.class),
                            examples = @ExampleObject(name = "One extra wish", value = """
                                    {"words": "Ihnen ist wichtig, dass man sofort sieht, wann Sie offen haben.",
                                     "items": [{"remarks": [1], "classed": "EXTRA_WISH",
                                                "words": "Ein kurzes Video statt des Fotos",
                                                "net": "420.00", "days": 4}]}""")))
    @APIResponse(
            responseCode = "200",
            description = "As saved, with its new ETag",
            content = @Content(schema = @Schema(implementation = Restating.class)))
    @APIResponse(responseCode = "409", description = "The client has agreed to the round already")
    @APIResponse(responseCode = "412", description = "Somebody else has saved meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"0\"") String ifMatch,
            Restating sent) {
        Grant grant = gate.enter(project).staff();
        long read = IfMatch.revision(ifMatch);
        Restating written = sent == null ? Restating.empty() : sent;
        return answer(tenancy.in(grant.agencyId(), tx -> writeRestatement.save(tx, grant, result, written, read)));
    }

    @POST
    @Path("/restatements")
    @Operation(
            summary = "Send the restatement to who decides, in one message",
            description = "Takes no body. With If-Match only the draft that the caller has read is sent.")
    @APIResponse(
            responseCode = "201",
            description = "Sent; the client has the ball",
            content = @Content(schema = @Schema(implementation = RestatementView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing: a price, days, a reason")
    @APIResponse(responseCode = "409", description = "The client has agreed to the round already")
    public Response send(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Grant grant = gate.enter(project).staff();
        Optional<Long> read = Optional.ofNullable(ifMatch).map(IfMatch::revision);
        Restate.Sent sent = idempotency.once(
                grant,
                key,
                new Sending(project, result, ifMatch),
                Restate.Sent.class,
                tx -> restate.send(tx, grant, result, read));
        RestatementView view = tenancy.in(
                grant.agencyId(),
                tx -> RestatementView.of(
                        rounds.of(tx, project, result).restatements().get(sent.number() - 1)));
        return Response.created(URI.create(
                        "/results/api/projects/%s/results/%s/revision/restatements".formatted(project, result)))
                .entity(view)
                .build();
    }

    private static Response answer(RestatementDraft draft) {
        return Revised.ok(draft.document(), draft.revision());
    }
}
