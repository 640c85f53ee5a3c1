package dev.klartext.intake.client;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
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

/** The agency's clients: a list to search, a form, and one client with its people and projects. */
@Path("/clients")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClientPages {

    private static final int ROWS = 30;

    @Inject
    CreateClient createClient;

    @Inject
    ChangeClient changeClient;

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

    /** What the page of one client shows. */
    public record ClientView(Client client, List<Contact> people, List<ProjectRow> projects) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, Slice<Client> clients, ClientQuery query, Form form);

        static native TemplateInstance create(Page page, Form form);

        static native TemplateInstance edit(Page page, Client client, Form form, boolean stale);

        static native TemplateInstance one(Page page, ClientView view, String said);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("query") String words,
            @QueryParam("kind") String kind,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor) {
        Grant grant = desk.mine();
        ClientQuery query = ClientForm.query(words, kind, sort);
        Slice<Client> found = tenancy.in(grant.agencyId(), tx -> clients.list(tx, query, cursor, ROWS));
        return Templates.list(frames.staff(grant, Menu.CLIENTS), found, query, ClientForm.of(query));
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
            NewClient asked = new NewClient(typed.getFirst("name"), ClientForm.kind(typed.getFirst("kind")));
            Client client = tenancy.in(grant.agencyId(), tx -> createClient.create(tx, grant, asked));
            return said(client.id(), "created");
        } catch (InvalidInput invalid) {
            Page page = frames.staff(grant, Menu.CLIENTS);
            return answer(400, Templates.create(page, Form.of(typed).refused(invalid)));
        }
    }

    @GET
    @Path("/{client}")
    public TemplateInstance one(@PathParam("client") UUID clientId, @QueryParam("said") String said) {
        Grant grant = desk.mine();
        ClientView view = tenancy.in(
                grant.agencyId(),
                tx -> new ClientView(
                        clients.get(tx, clientId), clients.people(tx, clientId), clients.projects(tx, clientId)));
        return Templates.one(frames.staff(grant, Menu.CLIENTS), view, said == null ? "" : said);
    }

    @GET
    @Path("/{client}/edit")
    public TemplateInstance edit(@PathParam("client") UUID clientId) {
        Grant grant = desk.mine();
        Client client = client(grant, clientId);
        return Templates.edit(frames.staff(grant, Menu.CLIENTS), client, ClientForm.of(client), false);
    }

    @POST
    @Path("/{client}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("client") UUID clientId, MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        Page page = frames.staff(grant, Menu.CLIENTS);
        try {
            tenancy.run(
                    grant.agencyId(),
                    tx -> changeClient.change(
                            tx, grant, clientId, ClientForm.change(typed), ClientForm.revision(typed)));
            return said(clientId, "saved");
        } catch (InvalidInput invalid) {
            return answer(
                    400,
                    Templates.edit(page, client(grant, clientId), Form.of(typed).refused(invalid), false));
        } catch (Problem problem) {
            if (problem.kind() != Problems.STALE) {
                throw problem;
            }
            Client now = client(grant, clientId);
            typed.putSingle("revision", Long.toString(now.revision()));
            return answer(412, Templates.edit(page, now, Form.of(typed), true));
        }
    }

    private Client client(Grant grant, UUID clientId) {
        return tenancy.in(grant.agencyId(), tx -> clients.get(tx, clientId));
    }

    private static Response said(UUID clientId, String what) {
        return Response.seeOther(URI.create("/intake/clients/" + clientId + "?said=" + what))
                .build();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
