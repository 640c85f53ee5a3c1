package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.intake.questionnaire.QuestionnaireView.ClarificationView;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions back: hung at a question of the questionnaire, an open point of the other side until replied to. */
@Path("/api/projects/{project}/questionnaire/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Questionnaires")
class ClarificationResource {

    @Inject
    AskBack askBack;

    @Inject
    ReplyToQuestion replyToQuestion;

    @Inject
    Idempotency idempotency;

    @Inject
    Gate gate;

    /** What is replied. */
    public record Reply(String text) {}

    private record Asking(UUID projectId, AskBack.Asked asked) {}

    private record Replying(UUID clarificationId, Reply reply) {}

    @POST
    @Operation(
            summary = "Ask the other side back about a question",
            description = "It becomes an open point of the other side until it is replied to.")
    @APIResponse(responseCode = "201", description = "The question back with its id")
    public Response ask(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "goal", value = """
                                                    {"questionId": "web-goal",
                                                     "text": "Wie viele Vorbestellungen sind es heute?"}""")))
                    AskBack.Asked asked) {
        Grant grant = gate.project(projectId).party();
        ClarificationView back = idempotency.once(
                grant,
                key,
                new Asking(projectId, asked),
                ClarificationView.class,
                tx -> ClarificationView.of(askBack.ask(tx, grant, asked)));
        return Response.created(
                        URI.create("/intake/api/projects/" + projectId + "/questionnaire/clarifications/" + back.id()))
                .entity(back)
                .build();
    }

    @POST
    @Path("/{clarification}/reply")
    @Operation(summary = "Reply to a question back", description = "The open point is settled by it.")
    @APIResponse(responseCode = "200", description = "The question back with its reply")
    @APIResponse(responseCode = "409", description = "It has a reply already")
    public ClarificationView answer(
            @PathParam("project") UUID projectId,
            @PathParam("clarification") UUID clarificationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "figure", value = """
                                                    {"text": "Vor Ostern waren es 140"}""")))
                    Reply reply) {
        Grant grant = gate.project(projectId).party();
        return idempotency.once(
                grant,
                key,
                new Replying(clarificationId, reply),
                ClarificationView.class,
                tx -> ClarificationView.of(replyToQuestion.reply(tx, grant, clarificationId, reply.text())));
    }
}
