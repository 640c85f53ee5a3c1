package dev.klartext.intake.wish;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.BriefVersions;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wishes of the newest version and the talk about their answers: between the agency and its client. */
@Path("/api/projects/{project}/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Wishes")
class WishResource {

    @Inject
    AcknowledgeWish acknowledgeWish;

    @Inject
    AskBackAboutWish askBackAboutWish;

    @Inject
    AnswerAboutWish answerAboutWish;

    @Inject
    BriefVersions versions;

    @Inject
    WishWords words;

    @Inject
    Idempotency idempotency;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    /** @param version in which the answer was read */
    public record Acknowledgement(@NotNull Integer version) {}

    /** @param version in which the answer was read */
    public record Question(@NotNull Integer version, String question) {}

    public record Answer(String answer) {}

    /** A wish with where the talk about it stands. */
    public record TalkedAbout(Wish wish, WishState state, List<WishWord> words) {

        static TalkedAbout of(WishTalk talk) {
            return new TalkedAbout(talk.wish(), talk.state(), talk.words());
        }
    }

    private record Asking(UUID projectId, UUID wishId, Object body) {}

    @GET
    @Operation(summary = "The wishes of the newest version with what was said about their answers")
    public Slice<TalkedAbout> list(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).party();
        return tenancy.in(grant.agencyId(), tx -> {
            List<BriefVersion> sent = versions.of(tx, projectId);
            List<Wish> wishes = sent.isEmpty()
                    ? List.of()
                    : versions.frozen(tx, projectId, sent.getFirst().version())
                            .brief()
                            .wishes();
            return new Slice<>(
                    words.about(tx, projectId, wishes).stream()
                            .map(TalkedAbout::of)
                            .toList(),
                    null);
        });
    }

    @POST
    @Path("/{wish}/acknowledgement")
    @Operation(summary = "Go along with the answer to a wish", description = "Any of the client's people.")
    @APIResponse(responseCode = "200", description = "The wish, acknowledged; the same if it was already")
    @APIResponse(responseCode = "409", description = "There is a newer version, or a question is open")
    public TalkedAbout acknowledge(
            @PathParam("project") UUID projectId,
            @PathParam("wish") UUID wishId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "acknowledge", value = """
                                                {"version": 1}""")))
                    Acknowledgement body) {
        Grant grant = gate.project(projectId);
        return idempotency.once(
                grant,
                key,
                new Asking(projectId, wishId, body),
                TalkedAbout.class,
                tx -> TalkedAbout.of(acknowledgeWish.acknowledge(tx, grant, body.version(), wishId)));
    }

    @POST
    @Path("/{wish}/question")
    @Operation(summary = "Ask back about the answer to a wish", description = "Any of the client's people.")
    @APIResponse(responseCode = "200", description = "The wish with the question; the agency has the ball")
    @APIResponse(responseCode = "409", description = "There is a newer version, or a question is open already")
    public TalkedAbout ask(
            @PathParam("project") UUID projectId,
            @PathParam("wish") UUID wishId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "ask", value = """
                                                {"version": 1, "question": "Ginge es mit einer anderen Kasse?"}""")))
                    Question body) {
        Grant grant = gate.project(projectId);
        return idempotency.once(
                grant,
                key,
                new Asking(projectId, wishId, body),
                TalkedAbout.class,
                tx -> TalkedAbout.of(askBackAboutWish.ask(tx, grant, body.version(), wishId, body.question())));
    }

    @POST
    @Path("/{wish}/answer")
    @Operation(summary = "Answer the open question about a wish", description = "Only the agency.")
    @APIResponse(responseCode = "200", description = "The wish with the answer")
    @APIResponse(responseCode = "409", description = "No question is open")
    public TalkedAbout answer(
            @PathParam("project") UUID projectId,
            @PathParam("wish") UUID wishId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "answer", value = """
                                                {"answer": "Ja, die Hersteller A und B haben eine Schnittstelle."}""")))
                    Answer body) {
        Grant grant = gate.project(projectId);
        return idempotency.once(
                grant,
                key,
                new Asking(projectId, wishId, body),
                TalkedAbout.class,
                tx -> TalkedAbout.of(answerAboutWish.answer(tx, grant, wishId, body.answer())));
    }
}
