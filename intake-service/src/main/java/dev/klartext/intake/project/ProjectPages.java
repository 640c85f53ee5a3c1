package dev.klartext.intake.project;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.agency.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The agency's projects with where each order is. */
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ProjectPages {

    private static final int ROWS = 30;

    @Inject
    Projects projects;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, Slice<ProjectLine> projects, String query);
    }

    @GET
    public TemplateInstance list(@QueryParam("query") String query, @QueryParam("cursor") String cursor) {
        Grant grant = desk.mine();
        Slice<ProjectLine> found = tenancy.in(grant.agencyId(), tx -> projects.lines(tx, query, cursor, ROWS));
        return Templates.list(frames.staff(grant, Menu.PROJECTS), found, query == null ? "" : query);
    }
}
