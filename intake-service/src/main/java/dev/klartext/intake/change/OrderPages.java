package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.brief.DeliverableOutline;
import dev.klartext.intake.brief.ShowBrief;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** "Auftrag & Kosten": staff write what is to be ordered, the client reads it, partners see what it is about. */
@Path("/projects/{project}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class OrderPages {

    @Inject
    ShowBrief showBrief;

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance outline(Page page, String agency, List<DeliverableOutline> deliverables);
    }

    /** What stands where in a project; once changes were proposed, the page of what is agreed now. */
    @GET
    public Response order(
            @PathParam("project") UUID projectId, @QueryParam("add") String add, @QueryParam("saved") String saved) {
        Grant grant = gate.project(projectId);
        if (!grant.seesPrices()) {
            return Response.ok(Templates.outline(frames.project(grant, Tab.ORDER), grant.agencyName(), ordered(grant)))
                    .build();
        }
        if (tenancy.in(grant.agencyId(), tx -> !changes.of(tx, projectId).isEmpty())) {
            return Response.seeOther(URI.create("/intake/projects/" + projectId + "/changes"))
                    .build();
        }
        return Response.ok(showBrief.page(grant, add, saved)).build();
    }

    /** What partners may know: what is made, once it is ordered; not for how much. */
    private List<DeliverableOutline> ordered(Grant grant) {
        return tenancy.in(grant.agencyId(), tx -> orders.find(tx, grant.projectId()))
                .map(order -> order.brief().outlines())
                .orElse(List.of());
    }
}
