package dev.klartext.intake.change;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.brief.SigningSession;
import dev.klartext.intake.brief.WhoMayOrder;
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

/** The page on which a change is signed, in the same fresh login as an order. */
@Path("/projects/{project}/changes/{change: \\d+}/sign-off")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SignChangePages {

    @Inject
    SignChange signChange;

    @Inject
    ReadChange readChange;

    @Inject
    WhoMayOrder whoMayOrder;

    @Inject
    SigningSession signing;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirm(Page page, ChangeView view);
    }

    @GET
    public Response confirm(
            @PathParam("project") UUID projectId, @PathParam("change") int number, @QueryParam("again") boolean again) {
        Grant grant = WhoMayOrder.decider(gate.project(projectId));
        if (!signing.fresh()) {
            return signing.logInOnceMore(page(projectId, number), again);
        }
        ChangeView view = tenancy.in(grant.agencyId(), tx -> readChange.read(tx, grant, number));
        if (!view.decidable()) {
            return Response.seeOther(URI.create(view.path())).build();
        }
        tenancy.run(
                grant.agencyId(),
                tx -> whoMayOrder.check(tx, grant, view.frozen().totals().net()));
        return Response.ok(Templates.confirm(frames.project(grant, Tab.ORDER), view))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@PathParam("project") UUID projectId, @PathParam("change") int number) {
        Grant grant = gate.project(projectId);
        return signing.sign(page(projectId, number), loggedInAt -> {
            SignChange.Signed signed =
                    tenancy.in(grant.agencyId(), tx -> signChange.sign(tx, grant, number, loggedInAt));
            return Response.seeOther(ChangePages.said(projectId, number, ChangeView.Said.SIGNED, signed.at()))
                    .build();
        });
    }

    private static String page(UUID projectId, int number) {
        return "/intake/projects/%s/changes/%d/sign-off".formatted(projectId, number);
    }
}
