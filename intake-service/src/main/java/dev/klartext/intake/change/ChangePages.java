package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.brief.HistoryLink;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.ServeConfirmation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One change: read with its difference, sent by the agency, declined or taken back; it is signed on a page of its own. */
@Path("/projects/{project}/changes/{change: \\d+}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ChangePages {

    private static final Set<Problems> SAID_ON_THE_PAGE =
            Set.of(Problems.INVALID, Problems.CONFLICT, Problems.NOT_YET, Problems.STALE);

    @Inject
    ReadChange readChange;

    @Inject
    SendChange sendChange;

    @Inject
    DeclineChange declineChange;

    @Inject
    WithdrawChange withdrawChange;

    @Inject
    ServeConfirmation serveConfirmation;

    @Inject
    Changes changes;

    @Inject
    ExtraWishes wishes;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance change(Page page, ChangeView view, String wishLink);
    }

    @GET
    public TemplateInstance read(
            @PathParam("project") UUID projectId,
            @PathParam("change") int number,
            @QueryParam("said") ChangeView.Said said,
            @QueryParam("at") String at) {
        Grant grant = gate.project(projectId).party();
        ChangeView view = view(grant, number).said(said, HistoryLink.of(projectId, at));
        return page(grant, view);
    }

    @GET
    @Path("/frozen")
    @Produces(MediaType.APPLICATION_JSON)
    public Response frozen(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        Grant grant = gate.project(projectId).party();
        byte[] bytes = tenancy.in(grant.agencyId(), tx -> {
            changes.get(tx, projectId, number);
            return changes.bytes(tx, projectId, number);
        });
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"aenderung-" + number + ".json\"")
                .build();
    }

    /** The addendum's confirmation, as it was mailed. */
    @GET
    @Path("/confirmation")
    @Produces(MediaType.WILDCARD)
    public Response confirmation(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        return serveConfirmation.file(gate.project(projectId).party(), Confirmable.ADDENDUM, number);
    }

    @POST
    @Path("/sent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("project") UUID projectId,
            @PathParam("change") int number,
            @FormParam("revision") Long revision) {
        Grant grant = gate.project(projectId).staff();
        return orSayWhy(grant, number, "", () -> {
            tenancy.run(grant.agencyId(), tx -> sendChange.send(tx, grant, number, Optional.ofNullable(revision)));
            return URI.create("/intake/projects/%s/changes/%d?said=SENT".formatted(projectId, number));
        });
    }

    @POST
    @Path("/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("project") UUID projectId, @PathParam("change") int number, @FormParam("reason") String reason) {
        Grant grant = gate.project(projectId);
        return orSayWhy(grant, number, reason, () -> {
            DeclineChange.Declined declined =
                    tenancy.in(grant.agencyId(), tx -> declineChange.decline(tx, grant, number, reason));
            return said(projectId, number, ChangeView.Said.DECLINED, declined.at());
        });
    }

    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("project") UUID projectId, @PathParam("change") int number, @FormParam("reason") String reason) {
        Grant grant = gate.project(projectId);
        return orSayWhy(grant, number, reason, () -> {
            WithdrawChange.Withdrawn withdrawn =
                    tenancy.in(grant.agencyId(), tx -> withdrawChange.withdraw(tx, grant, number, reason));
            return said(projectId, number, ChangeView.Said.WITHDRAWN, withdrawn.at());
        });
    }

    /** Goes where it was done; what was refused is said on the page, with what was typed. */
    private Response orSayWhy(Grant grant, int number, String typed, Supplier<URI> work) {
        try {
            return Response.seeOther(work.get()).build();
        } catch (Problem refused) {
            if (!SAID_ON_THE_PAGE.contains(refused.kind())) {
                throw refused;
            }
            ChangeView view = view(grant, number).refused(ChangePreview.sentence(refused), typed == null ? "" : typed);
            return Response.status(refused.kind().status())
                    .entity(page(grant, view))
                    .build();
        }
    }

    /** The page, with the way back to the round in which the change was wished. */
    private TemplateInstance page(Grant grant, ChangeView view) {
        String wishLink = tenancy.in(
                        grant.agencyId(),
                        tx -> wishes.wishedIn(
                                tx, grant.projectId(), view.change().number()))
                .map(result -> "/results/projects/%s/results/%s/revision".formatted(grant.projectId(), result))
                .orElse(null);
        return Templates.change(frames.project(grant, Tab.ORDER), view, wishLink);
    }

    private ChangeView view(Grant grant, int number) {
        return tenancy.in(grant.agencyId(), tx -> readChange.read(tx, grant, number));
    }

    /** The change's page that says what just happened, and leads to the history once the event is there. */
    static URI said(UUID projectId, int number, ChangeView.Said said, EventPosition at) {
        return URI.create(
                "/intake/projects/%s/changes/%d?said=%s&at=%s".formatted(projectId, number, said, at.after()));
    }
}
