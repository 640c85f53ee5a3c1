package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.agency.Desk;
import dev.klartext.intake.client.Client;
import dev.klartext.intake.client.Clients;
import dev.klartext.intake.project.Project;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The Kurzauftrag: five fields, and the draft stands. */
@Path("/projects/new")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ShortOrderPages {

    @Inject
    WriteShortOrder writeShortOrder;

    @Inject
    Clients clients;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance create(Page page, List<Client> clients, Form form);
    }

    @GET
    public TemplateInstance blank(@QueryParam("client") String client) {
        return page(desk.mine(), Form.of(Map.of("clientId", client == null ? "" : client, "kind", "BUSINESS")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        try {
            ShortOrder order = ShortOrder.of(typed);
            Project project = tenancy.in(grant.agencyId(), tx -> writeShortOrder.write(tx, grant, order));
            return Response.seeOther(URI.create("/intake/projects/" + project.id() + "?saved=new"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, Form form) {
        List<Client> known = tenancy.in(grant.agencyId(), tx -> clients.list(tx, "", null, Cursor.MAX_LIMIT))
                .items();
        return Templates.create(frames.staff(grant, Menu.PROJECTS), known, form);
    }
}
