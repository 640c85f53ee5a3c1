package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.services.Orders;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Drafts for scripts: show a new version, read the versions of a deliverable. */
@Path("/api/projects/{project}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results", description = "What was ordered, and the versions that were shown of it")
public class ResultResource {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    Orders orders;

    @Inject
    Results results;

    @Inject
    ResultFiles resultFiles;

    @Inject
    ReceiveDraft receiveDraft;

    @GET
    @Path("/deliverables")
    @Operation(summary = "The ordered deliverables of a project")
    public Slice<DeliverableView> deliverables(@PathParam("project") UUID project) {
        Grant grant = gate.enter(project);
        return tenancy.in(
                grant.agencyId(),
                tx -> new Slice<>(
                        orders.deliverables(tx, project).stream()
                                .map(DeliverableView::of)
                                .toList(),
                        null));
    }

    @POST
    @Path("/deliverables/{deliverable}/results")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Show a new version of a deliverable; staff of the agency only")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = NewResultForm.class),
                            examples = {
                                @ExampleObject(name = "A link to look at", value = """
                                            {"name": "Entwurf",
                                             "why": "Öffnungszeiten stehen ganz oben, weil viele danach suchen.",
                                             "link": "https://entwurf.example.org/startseite"}"""),
                                @ExampleObject(name = "Uploaded files", value = """
                                            {"why": "Der Rohschnitt, noch ohne Musik.",
                                             "uploads": ["019aa0c8-7a50-7c3e-9a2b-5d1f0c4e8b21"]}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Shown; the client has the ball",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    public Response show(
            @PathParam("project") UUID project,
            @PathParam("deliverable") UUID deliverable,
            @Parameter(description = "Sent twice with the same content, the version is shown once")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @Parameter(hidden = true) @RestForm("name") String name,
            @Parameter(hidden = true) @RestForm("pictures") String pictures,
            @Parameter(hidden = true) @RestForm("furtherPicture") String furtherPicture,
            @Parameter(hidden = true) @RestForm("why") String why,
            @Parameter(hidden = true) @RestForm("link") String link,
            @Parameter(hidden = true) @RestForm("uploads") List<String> uploads,
            @Parameter(hidden = true) @RestForm("files") List<FileUpload> files,
            @Parameter(hidden = true) @RestForm("agencyMinutes") String agencyMinutes,
            @Parameter(hidden = true) @RestForm("clientMinutes") String clientMinutes) {
        Grant grant = gate.enter(project);
        ShowResult.Shown shown = receiveDraft.receive(
                grant,
                deliverable,
                key,
                new ReceiveDraft.Sent(
                        name, pictures, furtherPicture, why, link, uploads, files, agencyMinutes, clientMinutes));
        return Response.created(URI.create("/results/api/projects/" + project + "/results/" + shown.resultId()))
                .entity(read(grant, shown.resultId()))
                .build();
    }

    @GET
    @Path("/deliverables/{deliverable}/results")
    @Operation(summary = "The versions of a deliverable, the newest first")
    public Slice<ResultView> versions(
            @PathParam("project") UUID project,
            @PathParam("deliverable") UUID deliverable,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        Grant grant = gate.enter(project);
        int size = Cursor.limit(limit);
        long before = Cursor.number(cursor).orElse(Long.MAX_VALUE);
        return tenancy.in(grant.agencyId(), tx -> {
            orders.deliverable(tx, project, deliverable).orElseThrow(ShowResult::unknownDeliverable);
            List<Result> rows = results.page(tx, project, deliverable, before, size + 1);
            return Slice.of(rows, size, row -> Integer.toString(row.version())).map(row -> view(tx, project, row));
        });
    }

    @GET
    @Path("/results/{result}")
    @Operation(summary = "One version with its state")
    public ResultView one(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        return read(gate.enter(project), result);
    }

    private ResultView read(Grant grant, UUID result) {
        return tenancy.in(
                grant.agencyId(),
                tx -> results.find(tx, grant.projectId(), result)
                        .map(row -> view(tx, grant.projectId(), row))
                        .orElseThrow(DraftGate::notHere));
    }

    private ResultView view(Tx tx, UUID project, Result row) {
        return ResultView.of(project, row, resultFiles.of(tx, project, row.id()));
    }
}
