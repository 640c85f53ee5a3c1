package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
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
import java.util.Set;
import java.util.UUID;

/** A frozen version: the client reads it, orders it on a page of its own, or says what should be different. */
@Path("/projects/{project}/brief/versions/{version}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class VersionPages {

    private static final Set<Problems> KEEP_WHAT_WAS_TYPED = Set.of(Problems.INVALID, Problems.CONFLICT);

    @Inject
    DecideBrief decideBrief;

    @Inject
    BriefVersions versions;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "VersionPages")
    static class Templates {
        static native TemplateInstance version(Page page, OrderView view);
    }

    @GET
    public TemplateInstance read(
            @PathParam("project") UUID projectId,
            @PathParam("version") int number,
            @QueryParam("said") OrderView.Said said,
            @QueryParam("at") String at) {
        Grant grant = gate.project(projectId).party();
        OrderView view = view(grant, number).said(said, HistoryLink.of(projectId, at));
        return Templates.version(frames.project(grant, Tab.ORDER), view);
    }

    @GET
    @Path("/frozen")
    @Produces(MediaType.APPLICATION_JSON)
    public Response frozen(@PathParam("project") UUID projectId, @PathParam("version") int number) {
        Grant grant = gate.project(projectId).party();
        byte[] bytes = tenancy.in(grant.agencyId(), tx -> {
            versions.get(tx, projectId, number);
            return versions.bytes(tx, projectId, number);
        });
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"auftrag-version-" + number + ".json\"")
                .build();
    }

    @POST
    @Path("/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("project") UUID projectId,
            @PathParam("version") int number,
            @FormParam("reason") String reason) {
        Grant grant = gate.project(projectId);
        try {
            DecideBrief.Decided decided =
                    tenancy.in(grant.agencyId(), tx -> decideBrief.decline(tx, grant, number, reason));
            return Response.seeOther(said(projectId, number, OrderView.Said.DECLINED, decided.at()))
                    .build();
        } catch (Problem refused) {
            if (!KEEP_WHAT_WAS_TYPED.contains(refused.kind())) {
                throw refused;
            }
            OrderView view = view(grant, number).refused(refused.sentence(), reason == null ? "" : reason);
            return Response.status(refused.kind().status())
                    .entity(Templates.version(frames.project(grant, Tab.ORDER), view))
                    .build();
        }
    }

    private OrderView view(Grant grant, int number) {
        UUID projectId = grant.projectId();
        return tenancy.in(
                grant.agencyId(),
                tx -> OrderView.of(
                        grant,
                        versions.get(tx, projectId, number),
                        versions.frozen(tx, projectId, number),
                        versions.of(tx, projectId)));
    }

    /** The version's page that says what just happened, and leads to the history once the event is there. */
    static URI said(UUID projectId, int number, OrderView.Said said, EventPosition at) {
        return URI.create(
                "/intake/projects/%s/brief/versions/%d?said=%s&at=%s".formatted(projectId, number, said, at.after()));
    }
}
