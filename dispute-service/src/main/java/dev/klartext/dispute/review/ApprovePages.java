package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.FilesAreUnchanged;
import dev.klartext.dispute.result.Paths;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that asks once more before a draft is approved. */
@Path("/projects/{project}/results/{result}/approve")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ApprovePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance approve(Page page, DraftView view, ConfirmedApproval approval);
    }

    @Inject
    DraftGate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    KeepPart keepPart;

    @Inject
    Decide decide;

    @Inject
    ApprovingBrowser approvingBrowser;

    @Inject
    FilesAreUnchanged filesAreUnchanged;

    /** Shows exactly what is approved. It demands the login that an approval wants; deciding is left to the POST. */
    @GET
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("project") UUID project, @PathParam("result") UUID result, @Context UriInfo uri) {
        Grant grant = gate.enter(project);
        Optional<Response> proof = approvingBrowser.proof(uri);
        if (proof.isPresent()) {
            return proof.get();
        }
        approvingBrowser.check();
        DraftView view = lookAtDraft.of(grant, result);
        try {
            Saying said = in(grant, tx -> keepPart.read(tx, grant, result).saying());
            in(grant, tx -> decide.check(tx, grant, result, said.approval()));
        } catch (InvalidInput unsettled) {
            return Response.seeOther(URI.create(view.href())).build();
        }
        filesAreUnchanged.begin(grant, result);
        ConfirmedApproval approval = ConfirmedApproval.of(grant, view.round());
        return Response.ok(Templates.approve(frames.project(grant, Tab.DRAFTS), view, approval))
                .build();
    }

    /** Approves what the page of confirmation showed; if something else was typed since, it is shown once more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(
            @PathParam("project") UUID project, @PathParam("result") UUID result, MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        filesAreUnchanged.check(grant, result);
        ReviewPart part = in(grant, tx -> keepPart.read(tx, grant, result));
        if (part.revision() != SentReview.revision(sent)) {
            return asking(project, result);
        }
        Decide.Decided decided =
                in(grant, tx -> decide.decide(tx, grant, result, part.saying().approval()));
        return Response.seeOther(URI.create(Paths.draft(project, result) + "?saved=approved&event="
                        + decided.event().after()))
                .build();
    }

    /** Leads to this page. */
    static Response asking(UUID project, UUID result) {
        return Response.seeOther(URI.create(Paths.draft(project, result) + "/approve"))
                .build();
    }

    private <T> T in(Grant grant, Function<Tx, T> work) {
        return tenancy.in(grant.agencyId(), work);
    }
}
