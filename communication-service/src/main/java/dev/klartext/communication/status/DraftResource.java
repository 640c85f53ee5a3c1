package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** The drafts of status notes for scripts of the agency. */
@Path("/api")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Status notes", description = "What the agency writes to its clients each week, and what they say")
public class DraftResource {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    ReadDrafts drafts;

    @Inject
    EditDraft editDraft;

    /** The new words of a draft. */
    public record NewWords(
            @Schema(maxLength = EditDraft.MAX) String words) {}

    @GET
    @Path("/status-drafts")
    @Operation(
            summary = "The drafts that are worth sending this week, longest silence first",
            description = "Projects in which there is nothing to say are left out, and those written to this week.")
    @APIResponse(responseCode = "404", description = "Not your agency")
    public Slice<DraftView> due(
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.agency(agencyId);
        int size = Cursor.limit(limit);
        long from = Cursor.number(cursor).orElse(0L);
        return tenancy.in(grant.agencyId(), tx -> {
            List<Project> due =
                    drafts.due(tx).stream().skip(from).limit(size + 1L).toList();
            return Slice.of(drafts.of(tx, due), size, last -> Long.toString(from + size))
                    .map(DraftView::of);
        });
    }

    @GET
    @Path("/projects/{project}/status-draft")
    @Operation(summary = "The draft of one project with its ETag, due or not")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "403", description = "Only the agency reads drafts")
    @APIResponse(responseCode = "404", description = "Not your project")
    public Response read(@PathParam("project") UUID project) {
        Grant grant = gate.project(project).staff();
        return answer(tenancy.in(grant.agencyId(), tx -> drafts.one(tx, project)));
    }

    @PUT
    @Path("/projects/{project}/status-draft")
    @Operation(summary = "Write the draft in your own words; it is kept until it is sent")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is kept, with its new ETag",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "No words, or too many")
    @APIResponse(responseCode = "412", description = "Somebody else has edited or sent it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response save(
            @PathParam("project") UUID project,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, example = "\"1-0\"") String ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "words",
                                                            value =
                                                                    "{\"words\": \"hier der Stand: Die Startseite ist fertig,"
                                                                            + " als Nächstes kommen die Rezepte.\"}")))
                    NewWords input) {
        Grant grant = gate.project(project).staff();
        if (ifMatch == null) {
            throw Problems.PRECONDITION_REQUIRED.because(Text.of(
                    "Lesen Sie erst den Entwurf und senden Sie seinen ETag als If-Match mit.",
                    "Read the draft first and send its ETag as If-Match."));
        }
        return answer(tenancy.in(grant.agencyId(), tx -> editDraft.save(tx, grant, input.words(), ifMatch)));
    }

    @DELETE
    @Path("/projects/{project}/status-draft")
    @Operation(summary = "Drop what was edited: the draft is written from the facts again")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response writeAnew(@PathParam("project") UUID project) {
        Grant grant = gate.project(project).staff();
        return answer(tenancy.in(grant.agencyId(), tx -> editDraft.writeAnew(tx, grant)));
    }

    private static Response answer(Draft draft) {
        return Response.ok(DraftView.of(draft))
                .header(HttpHeaders.ETAG, draft.etag())
                .build();
    }
}
