package dev.klartext.intake.client;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.agency.Desk;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agency's clients: a list to search, a form, and one client with its projects. */
@Path("/clients")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClientPages {

    private static final int ROWS = 30;

    @Inject
    CreateClient createClient;

    @Inject
    Clients clients;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    /** A project of a client, as a row. */
    public record ProjectRow(UUID id, String number, String title) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, Slice<Client> clients, String query);

        static native TemplateInstance create(Page page, Form form);

        static native TemplateInstance one(Page page, Client client, List<ProjectRow> projects, boolean created);
    }

    @GET
    public TemplateInstance list(@QueryParam("query") String query, @QueryParam("cursor") String cursor) {
        Grant grant = desk.mine();
        Slice<Client> found = tenancy.in(grant.agencyId(), tx -> clients.list(tx, query, cursor, ROWS));
        return Templates.list(frames.staff(grant, Menu.CLIENTS), found, query == null ? "" : query);
    }

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return Templates.create(frames.staff(desk.mine(), Menu.CLIENTS), Form.of(Map.of("kind", "BUSINESS")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        try {
            NewClient asked = new NewClient(typed.getFirst("name"), kind(typed));
            Client client = tenancy.in(grant.agencyId(), tx -> createClient.create(tx, grant, asked));
            return Response.seeOther(URI.create("/intake/clients/" + client.id() + "?created=true"))
                    .build();
        } catch (InvalidInput invalid) {
            Page page = frames.staff(grant, Menu.CLIENTS);
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.create(page, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    @GET
    @Path("/{client}")
    public TemplateInstance one(@PathParam("client") UUID clientId, @QueryParam("created") boolean created) {
        Grant grant = desk.mine();
        record Found(Client client, List<ProjectRow> projects) {}
        Found found = tenancy.in(
                grant.agencyId(), tx -> new Found(clients.get(tx, clientId), clients.projects(tx, clientId)));
        return Templates.one(frames.staff(grant, Menu.CLIENTS), found.client(), found.projects(), created);
    }

    private static ClientKind kind(MultivaluedMap<String, String> typed) {
        return "CONSUMER".equals(typed.getFirst("kind")) ? ClientKind.CONSUMER : ClientKind.BUSINESS;
    }
}
