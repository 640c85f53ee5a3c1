package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The status notes of a project for scripts. */
@Path("/api/projects/{project}/status-notes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Status notes")
public class NoteResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    ReadNote readNote;

    @Inject
    SendNote sendNote;

    @Inject
    AnswerNote answerNote;

    /** What is sent. */
    public record Sending(
            @Schema(description = "Which note you mean to send, from the draft: each number leaves once", minimum = "1")
            int number,

            @Schema(maxLength = EditDraft.MAX) String words) {}

    /** What is wrong. */
    public record Trouble(
            @Schema(description = "In your own words", maxLength = NewAnswer.MAX)
            String words) {}

    /** Everything that tells two requests apart. */
    record Request(UUID project, UUID note, Object body) {}

    @POST
    @Operation(
            summary = "Send a status note to the client's people",
            description = "Each of them gets a mail with the full text, and it stands in the history.")
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(responseCode = "409", description = "Sent already, or nobody of the client can be written to")
    public Response send(
            @PathParam("project") UUID project,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "note",
                                                            value =
                                                                    "{\"number\": 1, \"words\": \"hier der Stand: Die Startseite"
                                                                            + " ist fertig.\"}")))
                    Sending input) {
        Grant grant = gate.project(project).staff();
        NoteView sent = idempotency.once(
                grant,
                key,
                new Request(project, null, input),
                NoteView.class,
                tx -> NoteView.of(sendNote.send(tx, grant, input.number(), input.words())));
        return Response.created(URI.create("/communication/api/projects/" + project + "/status-notes/" + sent.id()))
                .entity(sent)
                .build();
    }

    @GET
    @Operation(summary = "The notes that were sent, newest first")
    public Slice<NoteView> list(
            @PathParam("project") UUID project,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.project(project);
        int size = Cursor.limit(limit);
        int below = Math.toIntExact(Math.clamp(Cursor.number(cursor).orElse(Long.MAX_VALUE), 0, Integer.MAX_VALUE));
        List<StatusNote> found = tenancy.in(grant.agencyId(), tx -> readNote.below(tx, grant, below, size + 1));
        return Slice.of(found, size, note -> Integer.toString(note.number())).map(NoteView::of);
    }

    @GET
    @Path("/{note}")
    @Operation(summary = "One note with what the client's people said")
    public NoteView one(@PathParam("project") UUID project, @PathParam("note") UUID note) {
        Grant grant = gate.project(project);
        return NoteView.whole(tenancy.in(grant.agencyId(), tx -> readNote.one(tx, grant, note)));
    }

    @POST
    @Path("/{note}/answers")
    @Operation(
            summary = "Answer as one of the client's people",
            description = "A second answer of the same person takes the place of the first; both stay in the history.")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "403", description = "Only the client's people answer")
    public NoteView.AnswerView answer(
            @PathParam("project") UUID project,
            @PathParam("note") UUID note,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "answer",
                                                            value =
                                                                    "{\"course\": 4, \"words\": \"Die Öffnungszeiten stimmen noch"
                                                                            + " nicht.\", \"newcomers\": \"Jan Krume, kümmert sich um"
                                                                            + " die Fotos\"}")))
                    NewAnswer input) {
        Grant grant = gate.project(project);
        return idempotency.once(
                grant,
                key,
                new Request(project, note, input),
                NoteView.AnswerView.class,
                tx -> NoteView.AnswerView.of(answerNote.answer(tx, grant, note, input)));
    }

    @POST
    @Path("/{note}/troubles")
    @Operation(
            summary = "Say what is wrong, after an answer under 3",
            description = "It becomes an entry of the history, and waits for the agency.")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "409", description = "There is no answer under 3 of yours")
    public NoteView.AnswerView tell(
            @PathParam("project") UUID project,
            @PathParam("note") UUID note,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "trouble",
                                                            value =
                                                                    "{\"words\": \"Ich weiß seit Wochen nicht, wann wir online"
                                                                            + " gehen.\"}")))
                    Trouble input) {
        Grant grant = gate.project(project);
        return idempotency.once(
                grant,
                key,
                new Request(project, note, input),
                NoteView.AnswerView.class,
                tx -> NoteView.AnswerView.of(answerNote.tell(tx, grant, note, input.words())));
    }
}
