package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
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
import java.util.UUID;

/**
 * A frozen version: the client reads it, orders it on a page of its own, or says what should be different; staff can take it
 * back as long as it waits.
 */
@Path("/projects/{project}/brief/versions/{version}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class VersionPages {

    @Inject
    DecideBrief decideBrief;

    @Inject
    WithdrawBrief withdrawBrief;

    @Inject
    ServeConfirmation serveConfirmation;

    @Inject
    BriefVersions versions;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    ShowVersion show;

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
        return show.page(grant, number, said, at);
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

    /** The order confirmation, as it was mailed. */
    @GET
    @Path("/confirmation")
    @Produces(MediaType.WILDCARD)
    public Response confirmation(@PathParam("project") UUID projectId, @PathParam("version") int number) {
        return serveConfirmation.file(gate.project(projectId).party(), Confirmable.ORDER, number);
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
            return show.refused(grant, number, refused, reason);
        }
    }

    /** Staff take a version back that still waits. */
    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("project") UUID projectId,
            @PathParam("version") int number,
            @FormParam("reason") String reason) {
        Grant grant = gate.project(projectId).staff();
        return show.after(
                grant,
                number,
                OrderView.Said.WITHDRAWN,
                reason,
                tx -> withdrawBrief.withdraw(tx, grant, number, reason));
    }

    /** The version's page that says what just happened, and leads to the history once the event is there. */
    static URI said(UUID projectId, int number, OrderView.Said said, EventPosition at) {
        return URI.create(
                "/intake/projects/%s/brief/versions/%d?said=%s&at=%s".formatted(projectId, number, said, at.after()));
    }
}
