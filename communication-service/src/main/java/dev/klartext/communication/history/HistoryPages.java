package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.communication.entry.Entries.Seen;
import dev.klartext.communication.entry.Selection;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The history of a project: what happened, who has the ball, and a form to note something in a few taps. */
@Path("/projects/{project}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance history(Page page, HistoryView view, String said);

        static native TemplateInstance newer(Newer newer);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    ReadHistory readHistory;

    @Inject
    ReadNewer readNewer;

    /**
     * The page.
     *
     * @param said which of the sentences of the page says what was just done: {@code noted} or {@code taken-back}
     */
    @GET
    public TemplateInstance history(
            @PathParam("project") UUID project,
            @QueryParam("person") String person,
            @QueryParam("kind") String kind,
            @QueryParam("side") String side,
            @QueryParam("deliverable") String deliverable,
            @QueryParam("before") String before,
            @QueryParam("newerThan") String newerThan,
            @QueryParam("said") String said) {
        Grant grant = gate.project(project);
        Selection filter = Selection.read(person, kind, side, deliverable);
        Selection chosen = Cursor.uuid(before)
                .map(filter::before)
                .or(() -> Cursor.uuid(newerThan).map(filter::newerThan))
                .orElse(filter);
        return page(grant, readHistory.read(grant, chosen), said);
    }

    /** What came since the page was opened, asked for by the open page; nothing new: 204. */
    @GET
    @Path("/newer")
    public Response newer(
            @PathParam("project") UUID project,
            @QueryParam("shared") long shared,
            @QueryParam("internal") long internal,
            @QueryParam("unsealed") UUID unsealed) {
        Grant grant = gate.project(project);
        Newer newer = readNewer.since(grant, new Seen(shared, internal, unsealed));
        return newer.entries().isEmpty()
                ? Response.noContent().build()
                : Response.ok(Templates.newer(newer)).build();
    }

    private TemplateInstance page(Grant grant, HistoryView view, String said) {
        return Templates.history(frames.project(grant, Tab.HISTORY), view, said == null ? "" : said);
    }
}
