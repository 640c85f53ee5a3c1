package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.entry.RecordEntry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.entry.TakeBack;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The history of a project: what happened, who has the ball, and a form to note something in a few taps. */
@Path("/projects/{project}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance history(Page page, HistoryView view, String said);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    Projects projects;

    @Inject
    ReadHistory readHistory;

    @Inject
    RecordEntry recordEntry;

    @Inject
    TakeBack takeBack;

    /**
     * The page.
     *
     * @param said which of the sentences of the page says what was just done: {@code noted} or {@code taken-back}
     */
    @GET
    public TemplateInstance history(
            @PathParam("project") UUID project, @QueryParam("before") String before, @QueryParam("said") String said) {
        Grant grant = gate.project(project);
        return page(grant, Cursor.uuid(before), Optional.empty(), said);
    }

    @POST
    @Path("/entries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("project") UUID project, MultivaluedMap<String, String> form) {
        Grant grant = gate.project(project);
        Sight.of(grant);
        try {
            tenancy.in(grant.agencyId(), tx -> {
                ZoneId zone = projects.find(tx, project).map(Project::zoneId).orElseThrow();
                return recordEntry.record(tx, grant, TypedEntry.read(form, zone));
            });
            return back(project, "noted");
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(
                            grant, Optional.empty(), Optional.of(Form.of(form).refused(invalid)), null))
                    .build();
        }
    }

    @POST
    @Path("/entries/{entry}/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("project") UUID project, @PathParam("entry") UUID entry) {
        Grant grant = gate.project(project);
        tenancy.run(grant.agencyId(), tx -> takeBack.takeBack(tx, grant, entry));
        return back(project, "taken-back");
    }

    private TemplateInstance page(Grant grant, Optional<UUID> before, Optional<Form> refused, String said) {
        HistoryView view = readHistory.read(grant, before, refused);
        return Templates.history(frames.project(grant, Tab.HISTORY), view, said == null ? "" : said);
    }

    private static Response back(UUID project, String said) {
        return Response.seeOther(URI.create("/communication/projects/" + project + "?said=" + said))
                .build();
    }
}
