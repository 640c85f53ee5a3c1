package dev.klartext.intake.project;

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
import java.util.Map;
import java.util.UUID;

/** Where staff close a project, and open it again. */
@Path("/projects/{project}/closing")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClosingPages {

    @Inject
    CloseProject closeProject;

    @Inject
    Projects projects;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance closing(Page page, Project project, Form form);
    }

    @GET
    public TemplateInstance closing(@PathParam("project") UUID projectId) {
        return page(gate.project(projectId).staff(), Form.of(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            tenancy.run(grant.agencyId(), tx -> closeProject.close(tx, grant, typed.getFirst("note")));
            return Response.seeOther(URI.create("/intake/projects?closed=true")).build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.WILDCARD)
    public Response reopen(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> closeProject.reopen(tx, grant));
        return Response.seeOther(URI.create("/intake/projects/" + projectId)).build();
    }

    private TemplateInstance page(Grant grant, Form form) {
        Project project = tenancy.in(grant.agencyId(), tx -> projects.get(tx, grant.projectId()));
        return Templates.closing(frames.project(grant, Tab.ORDER), project, form);
    }
}
