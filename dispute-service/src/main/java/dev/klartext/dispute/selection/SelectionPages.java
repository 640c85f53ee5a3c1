package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.FilesAreUnchanged;
import dev.klartext.dispute.review.ApprovingBrowser;
import dev.klartext.dispute.review.OnlyTheNewestOnce;
import dev.klartext.dispute.review.OnlyWhoDecides;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The contact sheet of a picture selection, where the client marks favourites and who decides sends the selection. */
@Path("/projects/{project}/results/{result}/pictures")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SelectionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sheet(Page page, SelectionView view, boolean sent);

        static native TemplateInstance marked(SelectionView view, Card card);

        static native TemplateInstance picture(Page page, PictureView view);

        static native TemplateInstance choice(Page page, SelectionView view, Form form);
    }

    @Inject
    DraftGate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

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

    @GET
    @Operation(hidden = true)
    public TemplateInstance sheet(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @QueryParam("saved") String saved) {
        Grant grant = gate.enter(project);
        return Templates.sheet(
                frames.project(grant, Tab.DRAFTS), lookAtSelection.of(grant, result), "chosen".equals(saved));
    }

    @GET
    @Path("/{sha256: [0-9a-f]{64}}")
    @Operation(hidden = true)
    public TemplateInstance picture(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @PathParam("sha256") String sha256) {
        Grant grant = gate.enter(project);
        SelectionView view = lookAtSelection.of(grant, result);
        view.selection().file(sha256).orElseThrow(DraftGate::notHere);
        return Templates.picture(frames.project(grant, Tab.DRAFTS), PictureView.of(view, sha256));
    }

    /**
     * Marks a picture, or takes the mark back.
     *
     * @param large whether it was pressed beside the large picture, to go on there
     * @param htmx present if only the card is wanted back
     */
    @POST
    @Path("/{sha256: [0-9a-f]{64}}/mark")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response mark(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @PathParam("sha256") String sha256,
            @RestForm("marked") boolean marked,
            @RestForm("large") boolean large,
            @HeaderParam("HX-Request") String htmx) {
        Grant grant = gate.enter(project);
        tenancy.in(grant.agencyId(), tx -> {
            markPicture.mark(tx, grant, result, sha256, marked);
            return null;
        });
        SelectionView view = lookAtSelection.of(grant, result);
        Card card = view.card(sha256);
        if (htmx != null) {
            return Response.ok(Templates.marked(view, card)).build();
        }
        return seeOther(large ? card.href() : view.href() + "#" + card.anchor());
    }

    @POST
    @Path("/adopt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response adopt(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @RestForm("person") UUID person) {
        Grant grant = gate.enter(project);
        tenancy.in(grant.agencyId(), tx -> {
            markPicture.adopt(tx, grant, result, person);
            return null;
        });
        return seeOther(SelectionPaths.sheet(project, result));
    }

    /** Shows exactly what is about to be sent. It demands the login that an approval wants; deciding is left to the POST. */
    @GET
    @Path("/choice")
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @Context UriInfo uri) {
        Grant grant = gate.enter(project);
        Optional<Response> proof = approvingBrowser.proof(uri);
        if (proof.isPresent()) {
            return proof.get();
        }
        approvingBrowser.check();
        SelectionView view = lookAtSelection.of(grant, result);
        OnlyWhoDecides.check(grant, view.decider());
        OnlyTheNewestOnce.check(
                view.result(),
                view.title(),
                view.chosen() ? view.selection().decision().decidedByName() : "");
        filesAreUnchanged.begin(grant, result);
        return Response.ok(Templates.choice(frames.project(grant, Tab.DRAFTS), view, Form.empty()))
                .build();
    }

    @POST
    @Path("/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @RestForm("files") List<String> files,
            @RestForm("fewer") boolean fewer,
            @RestForm("further") int further) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        filesAreUnchanged.check(grant, result);
        NewChoice sent = new NewChoice(files, fewer, further);
        try {
            ChoosePictures.Chosen chosen =
                    tenancy.in(grant.agencyId(), tx -> choosePictures.choose(tx, grant, result, sent));
            return seeOther(SelectionPaths.sheet(project, result) + "?saved=chosen&event="
                    + chosen.event().after());
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.choice(
                            frames.project(grant, Tab.DRAFTS),
                            lookAtSelection.of(grant, result),
                            Form.of(Map.of()).refused(invalid)))
                    .build();
        }
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
