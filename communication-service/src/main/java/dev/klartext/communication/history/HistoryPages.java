package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.paging.Cursor;
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
    ReadHistory readHistory;

    /**
     * The page.
     *
     * @param said which of the sentences of the page says what was just done: {@code noted} or {@code taken-back}
     */
    @GET
    public TemplateInstance history(
            @PathParam("project") UUID project, @QueryParam("before") String before, @QueryParam("said") String said) {
        Grant grant = gate.project(project);
        Selection chosen = Cursor.uuid(before).map(Selection.ALL::before).orElse(Selection.ALL);
        return page(grant, readHistory.read(grant, chosen), said);
    }

    private TemplateInstance page(Grant grant, HistoryView view, String said) {
        return Templates.history(frames.project(grant, Tab.HISTORY), view, said == null ? "" : said);
    }
}
