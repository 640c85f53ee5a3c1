package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.idempotency.Idempotency;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.FilesAreUnchanged;
import dev.klartext.dispute.review.ApprovingBrowser;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Picture selections for scripts. */
@Path("/api/projects/{project}/results/{result}/selection")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selection", description = "Favourites and the choice of an agreed number of pictures")
public class SelectionResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Idempotency idempotency;

    @Inject
    LookAtSelection lookAtSelection;

    @Inject
    MarkPicture markPicture;

    @Inject
    ChoosePictures choosePictures;

    @Inject
    ApprovingBrowser approvingBrowser;

    @Inject
    FilesAreUnchanged filesAreUnchanged;

    private record Asked(UUID project, UUID result, NewChoice choice) {}

    @GET
    @Operation(
            summary = "The pictures with the reader's favourites, and what was chosen",
            description = "Who decides sees who else marked what. 409 if the version is no picture selection.")
    public SelectionAnswer read(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        return SelectionAnswer.of(lookAtSelection.of(gate.enter(project), result));
    }

    @PUT
    @Path("/marks/{sha256}")
    @Operation(summary = "Mark a picture as a favourite; the client's people, each for themselves")
    public Response mark(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @PathParam("sha256") String sha256) {
        return mark(gate.enter(project), result, sha256, true);
    }

    @DELETE
    @Path("/marks/{sha256}")
    @Operation(summary = "Take a mark back")
    public Response unmark(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @PathParam("sha256") String sha256) {
        return mark(gate.enter(project), result, sha256, false);
    }

    @POST
    @Path("/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send the selection",
            description =
                    "Once per version, by who decides at the client. Fewer or more than agreed are to be said expressly;"
                            + " further pictures at a price leave as an extra wish for a change of the order.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewChoice.class),
                            examples = @ExampleObject(name = "As agreed", value = """
                                            {"files": ["3f5b1b2d6a1f0c0e7c9f5d4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c"],
                                             "fewer": false, "further": 0}""")))
    @APIResponse(
            responseCode = "201",
            description = "Chosen; it stands in the history",
            content = @Content(schema = @Schema(implementation = SelectionAnswer.class)))
    public Response choose(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @Parameter(description = "Sent twice with the same content, it is chosen once")
                    @HeaderParam("Idempotency-Key")
                    String key,
            NewChoice sent) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        filesAreUnchanged.check(grant, result);
        NewChoice choice = sent == null ? new NewChoice(null, false, 0) : sent;
        idempotency.once(
                grant,
                key,
                new Asked(project, result, choice),
                ChoosePictures.Chosen.class,
                tx -> choosePictures.choose(tx, grant, result, choice));
        return Response.created(URI.create("/results/api/projects/" + project + "/results/" + result + "/selection"))
                .entity(SelectionAnswer.of(lookAtSelection.of(grant, result)))
                .build();
    }

    private Response mark(Grant grant, UUID result, String sha256, boolean marked) {
        tenancy.in(grant.agencyId(), tx -> {
            markPicture.mark(tx, grant, result, sha256, marked);
            return null;
        });
        return Response.noContent().build();
    }
}
