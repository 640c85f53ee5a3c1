package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Reader;
import dev.klartext.communication.portal.PortalHome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The first page after the login: today for staff, the portal for everybody else, and both for who is both. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

    static final int ROWS = 30;
    private static final int LAST_PAGE = 1000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(Page page, OverviewView view);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Reader reader;

    @Inject
    ReadDesk readDesk;

    @Inject
    PortalHome portal;

    @GET
    public TemplateInstance overview(
            @QueryParam("show") String show, @QueryParam("page") @DefaultValue("1") int pageNumber) {
        List<Grant> staff = gate.agencies();
        Set<UUID> own = staff.stream().map(Grant::agencyId).collect(Collectors.toSet());
        List<Grant> elsewhere = gate.participations().stream()
                .filter(grant -> !own.contains(grant.agencyId()))
                .toList();
        Page page = frames.person(Menu.TODAY);
        if (staff.isEmpty()) {
            return portal.page(page, elsewhere);
        }
        int shown = Math.clamp(pageNumber, 1, LAST_PAGE);
        Show chosen = Show.of(show);
        return Templates.overview(
                page,
                new OverviewView(
                        page.me(),
                        ZonedDateTime.now(reader.zone()),
                        staff.stream()
                                .map(grant -> readDesk.read(grant, chosen, (shown - 1) * ROWS, ROWS))
                                .toList(),
                        portal.view(elsewhere),
                        chosen,
                        shown));
    }
}
