package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A project that runs already is entered here: paste what happened so far, look at what was understood, enter it. */
@Path("/projects/{project}/past")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PastPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance past(Page page, PastView view);
    }

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    RecordPast recordPast;

    @GET
    public TemplateInstance past(@PathParam("project") UUID project) {
        return page(gate.project(project).staff(), Form.empty(), List.of(), 0);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("project") UUID project, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(project).staff();
        String pasted = typed.getFirst("lines");
        try {
            return typed.containsKey("enter") ? entered(grant, pasted) : previewed(grant, typed, pasted);
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, Form.of(typed).refused(invalid), List.of(), 0))
                    .build();
        }
    }

    private Response previewed(Grant grant, MultivaluedMap<String, String> typed, String pasted) {
        List<PastLine> lines = tenancy.in(grant.agencyId(), tx -> recordPast.preview(tx, grant, pasted));
        return Response.ok(page(grant, Form.of(typed), lines, 0)).build();
    }

    /** What could not be entered stays in the field, with the reason. */
    private Response entered(Grant grant, String pasted) {
        List<PastLine> left = tenancy.in(grant.agencyId(), tx -> recordPast.record(tx, grant, pasted));
        if (left.isEmpty()) {
            return Response.seeOther(URI.create("/communication/projects/" + grant.projectId() + "?said=noted"))
                    .build();
        }
        int entered = (int) pasted.lines().filter(line -> !line.isBlank()).count() - left.size();
        Form rest = Form.of(Map.of("lines", left.stream().map(PastLine::text).collect(Collectors.joining("\n"))));
        return Response.ok(page(grant, rest, left, entered)).build();
    }

    private TemplateInstance page(Grant grant, Form form, List<PastLine> lines, int entered) {
        return Templates.past(
                frames.project(grant, Tab.HISTORY), new PastView(grant.projectId(), form, lines, entered));
    }
}
