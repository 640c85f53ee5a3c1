package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Restated rounds for scripts: read by agency and client, answered by who decides at the client. */
@Path("/api/projects/{project}/results/{result}/revision")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revision", description = "How a round of changes was understood, and what it means for money and scope")
public class RevisionResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    ReadRound rounds;

    @Inject
    AnswerRestatement answerRestatement;

    private record Asked(UUID project, UUID result, int number, NewAnswer answer) {}

    @GET
    @Path("/restatements")
    @Operation(summary = "How the wishes for changes to a version were restated, the first one first")
    @APIResponse(responseCode = "200", description = "Empty as long as the agency has not restated them")
    @APIResponse(responseCode = "409", description = "No changes were wished to this version")
    public Slice<RestatementView> restatements(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        return new Slice<>(read(gate.enter(project), result), null);
    }

    @POST
    @Path("/restatements/{number}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree or object, to the text and to each item",
            description = "Once, to the newest restatement, by who decides at the client. An objection has a word.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewAnswer.class),
                            examples = {
                                @ExampleObject(name = "Agree", value = """
                                        {"understood": true,
                                         "replies": [{"itemId": "019a0000-0000-7000-8000-000000000001",
                                                      "consent": "AGREE"}]}"""),
                                @ExampleObject(name = "Object", value = """
                                        {"understood": false, "word": "Es geht mir um den Sonntag.",
                                         "replies": [{"itemId": "019a0000-0000-7000-8000-000000000001",
                                                      "consent": "OBJECT", "word": "Ein Foto reicht uns."}]}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Answered; it stands in the history",
            content = @Content(schema = @Schema(implementation = RestatementView.class)))
    @APIResponse(responseCode = "403", description = "Somebody else decides; the detail says who")
    @APIResponse(responseCode = "409", description = "It is answered, or was restated meanwhile")
    public Response answer(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("number") @Parameter(example = "1") int number,
            @HeaderParam("Idempotency-Key") String key,
            NewAnswer sent) {
        Grant grant = gate.enter(project);
        NewAnswer given = sent == null ? new NewAnswer(null, null, null) : sent;
        idempotency.once(
                grant,
                key,
                new Asked(project, result, number, given),
                AnswerRestatement.Answered.class,
                tx -> answerRestatement.answer(tx, grant, result, number, given));
        return Response.created(URI.create(
                        "/results/api/projects/%s/results/%s/revision/restatements".formatted(project, result)))
                .entity(read(grant, result).get(number - 1))
                .build();
    }

    private List<RestatementView> read(Grant grant, UUID result) {
        return tenancy.in(
                grant.agencyId(),
                tx -> rounds.of(tx, grant.projectId(), result).restatements().stream()
                        .map(RestatementView::of)
                        .toList());
    }
}
