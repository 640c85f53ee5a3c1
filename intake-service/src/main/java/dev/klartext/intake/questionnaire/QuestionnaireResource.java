package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.problem.IfMatch;
import dev.klartext.chassis.problem.Revised;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.questionnaire.QuestionnaireView.AnswerView;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questionnaire of a project: filled in by agency and client together. */
@Path("/api/projects/{project}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Questionnaires")
class QuestionnaireResource {

    @Inject
    ChooseQuestionnaire chooseQuestionnaire;

    @Inject
    FillIn fillIn;

    @Inject
    TakeIntoBrief takeIntoBrief;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /**
     * Which questionnaire to lay into the project.
     *
     * @param template its id, e.g. "web-design"
     * @param invite whether the client's contact and who decides get a mail
     */
    public record Choice(String template, boolean invite) {}

    /** What is written as an answer. */
    public record Words(String text) {}

    /** As what an answer goes into the draft. */
    public record Place(PlaceInBrief place) {}

    private record Choosing(UUID projectId, Choice choice) {}

    @POST
    @Operation(
            summary = "Lay a questionnaire into the project",
            description = "Only the agency. A second one adds the questions that the project does not ask yet.")
    @APIResponse(responseCode = "201", description = "The project's questionnaire")
    public Response choose(
            @PathParam("project") UUID projectId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "website", value = """
                                                    {"template": "web-design", "invite": true}""")))
                    Choice choice) {
        Grant grant = gate.project(projectId).staff();
        QuestionnaireView chosen = idempotency.once(
                grant,
                key,
                new Choosing(projectId, choice),
                QuestionnaireView.class,
                tx -> QuestionnaireView.of(
                        chooseQuestionnaire.choose(tx, grant, choice.template(), choice.invite()), grant.side()));
        return Response.created(URI.create("/intake/api/projects/" + projectId + "/questionnaire"))
                .entity(chosen)
                .build();
    }

    @GET
    @Operation(
            summary = "The questions with their answers, questions back, and what is worth asking next",
            description = "For the agency and the client's people.")
    public QuestionnaireView read(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> QuestionnaireView.of(fillIn.read(tx, grant), grant.side()));
    }

    @PUT
    @Path("/answers/{question}")
    @Operation(
            summary = "Write an answer",
            description = "If-Match is the revision of the answer that was read, \"0\" where nothing stood. One's own"
                    + " answer is overwritten without asking. An empty text empties it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AnswerView.class)),
            description = "The answer with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else has answered meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response answer(
            @PathParam("project") UUID projectId,
            @PathParam("question") @Parameter(example = "web-goal") String questionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"0\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "goal", value = """
                                                    {"text": "Doppelt so viele Vorbestellungen für Feiertage"}""")))
                    Words words) {
        Grant grant = gate.project(projectId).party();
        NewAnswer answer = new NewAnswer(questionId, words.text(), IfMatch.revision(ifMatch));
        Answer saved = tenancy.in(grant.agencyId(), tx -> fillIn.save(tx, grant, answer));
        return Revised.ok(AnswerView.of(saved), saved.revision());
    }

    @POST
    @Path("/answers/{question}/brief-items")
    @Operation(
            summary = "Take an answer over into the draft of the order",
            description = "Only the agency, until the order is given. What stands there already is not added again.")
    @APIResponse(responseCode = "204", description = "It stands in the draft")
    @APIResponse(responseCode = "409", description = "There is no answer yet, or the order is given")
    public void take(
            @PathParam("project") UUID projectId,
            @PathParam("question") @Parameter(example = "web-goal") String questionId,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "goal", value = """
                                                    {"place": "GOAL"}""")))
                    Place as) {
        Grant grant = gate.project(projectId).staff();
        new Violations().present("place", as.place()).throwIfAny();
        tenancy.run(
                grant.agencyId(),
                tx -> takeIntoBrief.take(
                        tx, grant, fillIn.read(tx, grant), new TakeIntoBrief.Taken(questionId, as.place())));
    }
}
