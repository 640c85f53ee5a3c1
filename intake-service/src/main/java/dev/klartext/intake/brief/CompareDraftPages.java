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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Staff see what they have changed in the draft since a version was sent. */
@Path("/projects/{project}/brief/compare")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CompareDraftPages {

    @Inject
    CompareVersions compareVersions;

    @Inject
    BriefVersions versions;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance draft(Page page, DraftComparison comparison, List<BriefVersion> all);
    }

    @GET
    public TemplateInstance compare(@PathParam("project") UUID projectId, @QueryParam("since") Integer since) {
        Grant grant = gate.project(projectId).staff();
        Page page = frames.project(grant, Tab.ORDER);
        return tenancy.in(
                grant.agencyId(),
                tx -> Templates.draft(page, compareVersions.draft(tx, projectId, since), versions.of(tx, projectId)));
    }
}
