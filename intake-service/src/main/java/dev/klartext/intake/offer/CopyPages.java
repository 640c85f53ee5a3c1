package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.client.Client;
import dev.klartext.intake.client.Clients;
import dev.klartext.intake.project.Project;
import dev.klartext.intake.project.Projects;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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

/** Two fields, and a project begins like an earlier one. */
@Path("/projects/{project}/copy")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class CopyPages {

    @Inject
    CopyProject copyProject;

    @Inject
    Projects projects;

    @Inject
    Clients clients;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance copy(Page page, List<Client> clients, Form form);
    }

    @GET
    public TemplateInstance blank(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        Project earlier = tenancy.in(grant.agencyId(), tx -> projects.get(tx, projectId));
        return page(grant, Form.of(Map.of("clientId", earlier.clientId(), "title", earlier.title())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(
            @PathParam("project") UUID projectId,
            @FormParam("clientId") String clientId,
            @FormParam("title") String title,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            CopyProject.Copy copy = new CopyProject.Copy(uuid(clientId), title);
            Project project = tenancy.in(grant.agencyId(), tx -> copyProject.copy(tx, grant, copy));
            return Response.seeOther(URI.create("/intake/projects/" + project.id() + "?saved=new"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    private static UUID uuid(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            // Said like a client that was not chosen at all.
            return null;
        }
    }

    private TemplateInstance page(Grant grant, Form form) {
        List<Client> known = tenancy.in(grant.agencyId(), tx -> clients.list(tx, "", null, Cursor.MAX_LIMIT))
                .items();
        return Templates.copy(frames.project(grant, Tab.ORDER), known, form);
    }
}
