package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of one draft, where the client looks, says what is to be different, or approves. */
@Path("/projects/{project}/results/{result}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate
    static class Templates {
        /** @param asking the form in which who decides asks another to decide */
        static native TemplateInstance draft(Page page, DraftView view, ReviewForm form, Saved saved, Form asking);
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
    HandInPart handInPart;

    @Inject
    Decide decide;

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
        ReviewForm form = ReviewForm.of(view.round().mine());
        return Response.ok(page(grant, view, form, Saved.of(project, saved, event)))
                .build();
    }

    /**
     * The form of the page. Whatever button is pressed, what stands in it is kept first, so that nothing typed is lost by what
     * follows: the round is handed in, changes are asked for, or the confirmation of an approval is shown.
     */
    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(
            @PathParam("project") UUID project, @PathParam("result") UUID result, MultivaluedMap<String, String> sent) {
        Grant grant = gate.enter(project);
        ReviewForm typed = SentReview.form(sent);
        String wanted = sent.getFirst("decision");
        if ("KEEP".equals(wanted)) {
            return keep(grant, result, typed);
        }
        try {
            ReviewPart kept = in(grant, tx -> keepPart.saveOver(tx, grant, result, typed.saying()));
            return answer(grant, result, wanted, typed.saved(kept));
        } catch (InvalidInput invalid) {
            DraftView view = lookAtDraft.of(grant, result);
            ReviewForm again = typed.saved(view.round().mine()).refused(invalid.violations());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, view, again, null))
                    .build();
        }
    }

    private Response answer(Grant grant, UUID result, String wanted, ReviewForm form) {
        UUID project = grant.projectId();
        return switch (wanted == null ? "" : wanted) {
            case "REQUEST_CHANGES" -> {
                NewDecision changes = form.saying().decision(DecisionKind.REQUEST_CHANGES);
                Decide.Decided decided = in(grant, tx -> decide.decide(tx, grant, result, changes));
                yield back(project, result, "changes&event=" + decided.event().after());
            }
            case "APPROVE" -> {
                in(grant, tx -> decide.check(tx, grant, result, form.saying().approval()));
                yield ApprovePages.asking(project, result);
            }
            case "HAND_IN" -> {
                in(grant, tx -> handInPart.handIn(tx, grant, result));
                yield back(project, result, "handed-in");
            }
            case "SAVE" -> back(project, result, "kept");
            default ->
                Response.ok(page(grant, lookAtDraft.of(grant, result), form.withOneMore(), null))
                        .build();
        };
    }

    /** While somebody types: nothing is shown again, only the revision that the next save names. */
    private Response keep(Grant grant, UUID result, ReviewForm typed) {
        ReviewPart kept = in(grant, tx -> keepPart.save(tx, grant, result, typed.saying(), typed.revision()));
        return Response.noContent()
                .header(HttpHeaders.ETAG, "\"" + kept.revision() + "\"")
                .build();
    }

    private static Response back(UUID project, UUID result, String saved) {
        return Response.seeOther(URI.create(Paths.draft(project, result) + "?saved=" + saved))
                .build();
    }

    private <T> T in(Grant grant, Function<Tx, T> work) {
        return tenancy.in(grant.agencyId(), work);
    }

    private TemplateInstance page(Grant grant, DraftView view, ReviewForm form, Saved saved) {
        return Templates.draft(frames.project(grant, Tab.DRAFTS), view, form, saved, Form.empty());
    }
}
