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

/** Agency and client see at a glance what is different between two versions. */
@Path("/projects/{project}/brief/versions/{version}/compare")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ComparePages {

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

    /**
     * Two versions and which others there are to compare with.
     *
     * @param all newest first
     */
    public record Compared(UUID projectId, Comparison comparison, List<BriefVersion> all) {

        public String path() {
            return "/intake/projects/%s/brief/versions/%d".formatted(projectId, comparison.version());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(Page page, Compared compared);
    }

    @GET
    public TemplateInstance compare(
            @PathParam("project") UUID projectId,
            @PathParam("version") int version,
            @QueryParam("since") Integer since) {
        Grant grant = gate.project(projectId).party();
        Compared compared = tenancy.in(
                grant.agencyId(),
                tx -> new Compared(
                        projectId, compareVersions.compare(tx, projectId, version, since), versions.of(tx, projectId)));
        return Templates.compare(frames.project(grant, Tab.ORDER), compared);
    }
}
