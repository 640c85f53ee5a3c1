package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.FilesAreUnchanged;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of one draft, where the client looks, says what is to be different, or approves. */
@Path("/projects/{project}/results/{result}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance draft(Page page, DraftView view, ReviewForm form, Saved saved);

        static native TemplateInstance approve(Page page, DraftView view, List<NewGoalAnswer> goals);
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
    Decide decide;

    @Inject
    Ratify ratify;

    @Inject
    ApprovingBrowser approvingBrowser;

    @Inject
    FilesAreUnchanged filesAreUnchanged;

    @GET
    @Operation(hidden = true)
    public Response draft(
            @PathParam("project") UUID project,
            @PathParam("result") UUID result,
            @QueryParam("saved") String saved,
            @QueryParam("event") String event) {
        Grant grant = gate.enter(project);
        DraftView view = lookAtDraft.of(grant, result);
        if (view.result().selection()) {
            return Response.seeOther(URI.create(Paths.pictures(project, result)))
                    .build();
        }
        return Response.ok(Templates.draft(
                        frames.project(grant, Tab.DRAFTS), view, ReviewForm.empty(), Saved.of(project, saved, event)))
                .build();
    }

    /** The form of the page: one more remark, changes, or on to the confirmation of an approval. */
    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(
            @PathParam("project") UUID project, @PathParam("result") UUID result, MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        ReviewForm form = ReviewForm.sent(sent);
        String wanted = sent.getFirst("decision");
        if ("APPROVE".equals(wanted)) {
            return form.remarks().isEmpty()
                    ? Response.seeOther(confirmation(project, result, form.goals()))
                            .build()
                    : again(grant, result, form, List.of(new Violation("remarks", ApprovalIsUnconditional.REASON)));
        }
        if ("REQUEST_CHANGES".equals(wanted)) {
            return decide(grant, result, form, DecisionKind.REQUEST_CHANGES, "changes");
        }
        return Response.ok(page(grant, result, form.withOneMore(), null)).build();
    }

    /** Shows exactly what is approved. It demands the login that an approval wants; deciding is left to the POST. */
    @GET
    @Path("/approve")
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
        OnlyWhoDecides.check(grant, view.decider());
        OnlyTheNewestOnce.check(
                view.result(),
                view.deliverable().title(),
                view.decision() == null ? "" : view.decision().decidedByName());
        List<NewGoalAnswer> goals = ReviewForm.goals(uri.getQueryParameters());
        return Response.ok(Templates.approve(frames.project(grant, Tab.DRAFTS), view, goals))
                .build();
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(
            @PathParam("project") UUID project, @PathParam("result") UUID result, MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        filesAreUnchanged.check(grant, result);
        return decide(grant, result, ReviewForm.sent(sent), DecisionKind.APPROVE, "approved");
    }

    /** Confirms an approval by somebody whose part had ended. */
    @POST
    @Path("/ratify")
    @Operation(hidden = true)
    public Response ratify(@PathParam("project") UUID project, @PathParam("result") UUID result) {
        Grant grant = gate.enter(project);
        approvingBrowser.check();
        EventPosition event = tenancy.in(grant.agencyId(), tx -> ratify.ratify(tx, grant, result));
        return Response.seeOther(URI.create(Paths.draft(project, result) + "?saved=approved&event=" + event.after()))
                .build();
    }

    private Response decide(Grant grant, UUID result, ReviewForm form, DecisionKind kind, String saved) {
        try {
            Decide.Decided decided =
                    tenancy.in(grant.agencyId(), tx -> decide.decide(tx, grant, result, form.decision(kind)));
            return Response.seeOther(URI.create(Paths.draft(grant.projectId(), result) + "?saved=" + saved + "&event="
                            + decided.event().after()))
                    .build();
        } catch (InvalidInput invalid) {
            return again(grant, result, form, invalid.violations());
        }
    }

    private Response again(Grant grant, UUID result, ReviewForm form, List<Violation> why) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(grant, result, form.refused(why), null))
                .build();
    }

    private TemplateInstance page(Grant grant, UUID result, ReviewForm form, Saved saved) {
        return Templates.draft(frames.project(grant, Tab.DRAFTS), lookAtDraft.of(grant, result), form, saved);
    }

    private static URI confirmation(UUID project, UUID result, List<NewGoalAnswer> goals) {
        UriBuilder address = UriBuilder.fromPath(Paths.draft(project, result) + "/approve");
        goals.stream()
                .filter(goal -> goal.goalId() != null && goal.answer() != null)
                .forEach(goal -> address.queryParam("goal-" + goal.goalId(), goal.answer()));
        return address.build();
    }
}
