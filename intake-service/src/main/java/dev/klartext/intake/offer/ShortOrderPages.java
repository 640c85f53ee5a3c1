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
import java.util.UUID;

/** The Kurzauftrag: five fields, and the draft stands; from an inquiry they are filled in as far as it says. */
@Path("/projects/new")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ShortOrderPages {

    @Inject
    WriteShortOrder writeShortOrder;

    @Inject
    DecideInquiry decideInquiry;

    @Inject
    Inquiries inquiries;

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
        static native TemplateInstance create(Page page, List<Client> clients, Form form, Inquiry inquiry);
    }

    @GET
    public TemplateInstance blank(@QueryParam("client") String client, @QueryParam("inquiry") UUID inquiryId) {
        Grant grant = desk.mine();
        Inquiry inquiry = inquiry(grant, inquiryId);
        Map<String, Object> fields = inquiry == null
                ? Map.of("clientId", client == null ? "" : client, "kind", "BUSINESS")
                : InquiryFields.of(inquiry);
        return page(grant, Form.of(fields), inquiry);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@QueryParam("inquiry") UUID inquiryId, MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        try {
            ShortOrder order = ShortOrder.of(typed);
            boolean addContact = typed.containsKey("addContact");
            Project project = tenancy.in(
                    grant.agencyId(),
                    tx -> inquiryId == null
                            ? writeShortOrder.write(tx, grant, order)
                            : decideInquiry.offer(tx, grant, inquiryId, order, addContact));
            return Response.seeOther(URI.create("/intake/projects/" + project.id() + "?saved=new"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, Form.of(typed).refused(invalid), inquiry(grant, inquiryId)))
                    .build();
        }
    }

    private Inquiry inquiry(Grant grant, UUID inquiryId) {
        return inquiryId == null ? null : tenancy.in(grant.agencyId(), tx -> inquiries.get(tx, inquiryId));
    }

    private TemplateInstance page(Grant grant, Form form, Inquiry inquiry) {
        List<Client> known = tenancy.in(grant.agencyId(), tx -> clients.list(tx, "", null, Cursor.MAX_LIMIT))
                .items();
        return Templates.create(frames.staff(grant, Menu.PROJECTS), known, form, inquiry);
    }
}
