package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.tenancy.Tenancy;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * The page on which an order is given. It lies under the OIDC tenant {@code signing}, which asks for a login at most 15
 * minutes old; the button's POST only checks how old it is.
 */
@Path("/projects/{project}/brief/versions/{version}/sign-off")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SignOffPages {

    @Inject
    DecideBrief decideBrief;

    @Inject
    ReadOrder readOrder;

    @Inject
    WhoMayOrder whoMayOrder;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    SigningSession signing;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(Page page, OrderView view);
    }

    @GET
    public Response confirm(
            @PathParam("project") UUID projectId,
            @PathParam("version") int number,
            @QueryParam("again") boolean again) {
        Grant grant = gate.project(projectId);
        WhoMayOrder.decider(grant);
        if (!signing.fresh()) {
            return signing.logInOnceMore(page(projectId, number), again);
        }
        OrderView view = tenancy.in(grant.agencyId(), tx -> {
            OrderView read = readOrder.version(tx, grant, number);
            whoMayOrder.check(tx, grant, read.frozen().totals().net());
            return read;
        });
        if (!view.decidable()) {
            return Response.seeOther(URI.create(view.path())).build();
        }
        return Response.ok(Templates.confirm(frames.project(grant, Tab.ORDER), view))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("project") UUID projectId, @PathParam("version") int number) {
        Grant grant = gate.project(projectId);
        return signing.sign(page(projectId, number), loggedInAt -> {
            DecideBrief.Decided decided =
                    tenancy.in(grant.agencyId(), tx -> decideBrief.order(tx, grant, number, loggedInAt));
            return Response.seeOther(VersionPages.said(projectId, number, OrderView.Said.ORDERED, decided.at()))
                    .build();
        });
    }

    private static String page(UUID projectId, int number) {
        return "/intake/projects/%s/brief/versions/%d/sign-off".formatted(projectId, number);
    }
}
