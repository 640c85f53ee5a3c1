package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Staff read the draft as the client will, and send it. */
@Path("/projects/{project}/brief")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PreviewPages {

    @Inject
    SendBrief sendBrief;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(Page page, Preview preview, Text refusal);
    }

    @GET
    @Path("/preview")
    public TemplateInstance preview(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        Preview preview = tenancy.in(grant.agencyId(), tx -> sendBrief.preview(tx, grant));
        return Templates.preview(frames.project(grant, Tab.ORDER), preview, preview.hindrance());
    }

    @POST
    @Path("/versions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("project") UUID projectId, @FormParam("revision") Long revision) {
        Grant grant = gate.project(projectId).staff();
        try {
            BriefVersion version =
                    tenancy.in(grant.agencyId(), tx -> sendBrief.send(tx, grant, Optional.ofNullable(revision)));
            return Response.seeOther(URI.create(
                            "/intake/projects/%s/brief/versions/%d?said=SENT".formatted(projectId, version.version())))
                    .build();
        } catch (Problem refused) {
            Preview preview = tenancy.in(grant.agencyId(), tx -> sendBrief.preview(tx, grant));
            return Response.status(refused.kind().status())
                    .entity(Templates.preview(frames.project(grant, Tab.ORDER), preview, Preview.sentence(refused)))
                    .build();
        }
    }
}
