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
import java.util.EnumSet;

/** The agency's projects with where each order is. */
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ProjectPages {

    private static final int ROWS = 30;

    @Inject
    ProjectList projects;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    /**
     * The list as it was asked for.
     *
     * @param inquiries how many nobody has dealt with
     */
    public record View(Slice<ProjectLine> projects, ProjectFilter filter, int inquiries) {

        public boolean isState(String word) {
            return filter.state() != null && filter.state().name().equals(word);
        }

        public boolean isSort(String word) {
            return filter.sort().name().equals(word);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, View view);
    }

    /** What is chosen in the filter comes as words: "any" is chosen as nothing. */
    @GET
    public TemplateInstance list(
            @QueryParam("query") String query,
            @QueryParam("state") String state,
            @QueryParam("closed") boolean closed,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor) {
        Grant grant = desk.mine();
        ProjectFilter filter = new ProjectFilter(
                query, chosen(OrderState.class, state), null, closed, chosen(ProjectSort.class, sort));
        View view = tenancy.in(
                grant.agencyId(),
                tx -> new View(projects.list(tx, filter, cursor, ROWS), filter, projects.newInquiries(tx)));
        return Templates.list(frames.staff(grant, Menu.PROJECTS), view);
    }

    /** A word that is none of ours chooses nothing. */
    private static <T extends Enum<T>> T chosen(Class<T> type, String word) {
        return EnumSet.allOf(type).stream()
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
