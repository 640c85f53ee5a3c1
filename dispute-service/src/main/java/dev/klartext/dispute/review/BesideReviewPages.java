package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Paths;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The small forms beside the review: what becomes of one's part, and who decides. */
@Path("/projects/{project}/results/{result}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BesideReviewPages {

    @Inject
    DraftGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    HandInPart handInPart;

    @Inject
    CarryOver carryOver;

    @Inject
    LetDecide letDecide;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    Frames frames;

    @Inject
    Ratify ratify;

    @Inject
    ApprovingBrowser approvingBrowser;

    @POST
    @Path("/part/take-back")
    @Operation(hidden = true)
    public Response takeBack(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        in(grant, tx -> handInPart.takeBack(tx, grant, result));
        return back(project, result, "");
    }

    @POST
    @Path("/part/carry-over")
    @Operation(hidden = true)
    public Response carryOver(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        in(grant, tx -> carryOver.carry(tx, grant, result));
        return back(project, result, "?saved=kept");
    }

    @POST
    @Path("/delegations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response delegate(
            @PathParam("project") UUID project, @PathParam("result") UUID result, MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        NewDelegation wanted = new NewDelegation(SentReview.id(sent.getFirst("personId")), sent.getFirst("words"));
        try {
            LetDecide.Told told = in(grant, tx -> letDecide.delegate(tx, grant, result, wanted));
            return back(
                    project, result, "?saved=delegated&event=" + told.event().after());
        } catch (InvalidInput invalid) {
            DraftView view = lookAtDraft.of(grant, result);
            Page page = frames.project(grant, Tab.DRAFTS);
            Form asking = Form.of(sent).refused(invalid);
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(ReviewPages.Templates.draft(
                            page, view, ReviewForm.of(view.round().mine()), null, asking))
                    .build();
        }
    }

    @POST
    @Path("/delegations/revocation")
    @Operation(hidden = true)
    public Response revoke(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        LetDecide.Told told = in(grant, tx -> letDecide.revoke(tx, grant, result));
        return back(project, result, "?saved=revoked&event=" + told.event().after());
    }

    /** Confirms an approval by somebody whose part had ended. */
    @POST
    @Path("/ratify")
    @Operation(hidden = true)
    public Response ratify(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        EventPosition event = in(grant, tx -> ratify.ratify(tx, grant, result, 0));
        return back(project, result, "?saved=approved&event=" + event.after());
    }

    private static Response back(UUID project, UUID result, String said) {
        return Response.seeOther(URI.create(Paths.draft(project, result) + said))
                .build();
    }

    private <T> T in(Grant grant, Function<Tx, T> work) {
        return tenancy.in(grant.agencyId(), work);
    }
}
