package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.communication.evidence.LogKind;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The permanent addresses of entries: each opens the history at the entry. */
@Path("/projects/{project}/entries")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PermalinkPages {

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    ReadHistory readHistory;

    @GET
    @Path("/{number: [0-9]{1,18}}")
    public TemplateInstance shared(@PathParam("project") UUID project, @PathParam("number") long number) {
        return at(project, LogKind.SHARED, number);
    }

    /** One of the agency's internal entries, which have numbers of their own. */
    @GET
    @Path("/internal/{number: [0-9]{1,18}}")
    public TemplateInstance internal(@PathParam("project") UUID project, @PathParam("number") long number) {
        return at(project, LogKind.INTERNAL, number);
    }

    private TemplateInstance at(UUID project, LogKind log, long number) {
        Grant grant = gate.project(project);
        return HistoryPages.Templates.history(
                frames.project(grant, Tab.HISTORY), readHistory.at(grant, log, number), "");
    }
}
