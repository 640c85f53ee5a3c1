package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The first page after the login: today for staff, what waits for you for everybody else, and both for who is both. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

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
    ReadPortal readPortal;

    @GET
    public TemplateInstance overview() {
        List<Grant> staff = gate.agencies();
        Set<UUID> own = staff.stream().map(Grant::agencyId).collect(Collectors.toSet());
        List<Grant> elsewhere = gate.participations().stream()
                .filter(grant -> !own.contains(grant.agencyId()))
                .toList();
        Page page = frames.person(Menu.TODAY);
        return Templates.overview(
                page,
                new OverviewView(
                        page.me(),
                        ZonedDateTime.now(reader.zone()),
                        staff.stream().map(readDesk::read).toList(),
                        readPortal.read(elsewhere)));
    }
}
