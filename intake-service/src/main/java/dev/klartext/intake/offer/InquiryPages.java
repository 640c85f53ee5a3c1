package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
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
import java.util.UUID;

/** "Anfragen": what came in, what became of it, and a form for what came by phone. */
@Path("/inquiries")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class InquiryPages {

    private static final int ROWS = 30;

    @Inject
    ReceiveInquiry receiveInquiry;

    @Inject
    DecideInquiry decideInquiry;

    @Inject
    Inquiries inquiries;

    @Inject
    InquiryRetention retention;

    @Inject
    Desk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    /**
     * The list as it is drawn.
     *
     * @param all whether those are shown too that are dealt with
     * @param formLink address of the agency's public form
     * @param keptMonths how long an inquiry is kept that comes to nothing
     */
    public record Inbox(Slice<Inquiry> inquiries, boolean all, String formLink, int keptMonths) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, Inbox inbox);

        static native TemplateInstance one(Page page, Inquiry inquiry, Form form, String said);

        static native TemplateInstance create(Page page, Form form);
    }

    @GET
    public TemplateInstance list(@QueryParam("all") boolean all, @QueryParam("cursor") String cursor) {
        Grant grant = desk.mine();
        Slice<Inquiry> found =
                tenancy.in(grant.agencyId(), tx -> inquiries.list(tx, all ? null : InquiryState.NEW, cursor, ROWS));
        String form = "/intake/agencies/" + grant.agencyId() + "/inquiry";
        return Templates.list(frames.staff(grant, Menu.PROJECTS), new Inbox(found, all, form, retention.keptMonths()));
    }

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return Templates.create(frames.staff(desk.mine(), Menu.PROJECTS), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        try {
            NewInquiry asked = NewInquiry.of(typed, caller.locale().getLanguage());
            Inquiry inquiry = tenancy.in(grant.agencyId(), tx -> receiveInquiry.enter(tx, grant, asked));
            return Response.seeOther(URI.create("/intake/inquiries/" + inquiry.id() + "?said=entered"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.create(
                            frames.staff(grant, Menu.PROJECTS), Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    @GET
    @Path("/{inquiry}")
    public TemplateInstance one(@PathParam("inquiry") UUID inquiryId, @QueryParam("said") String said) {
        return page(desk.mine(), inquiryId, Form.empty(), said == null ? "" : said);
    }

    @POST
    @Path("/{inquiry}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("inquiry") UUID inquiryId, MultivaluedMap<String, String> typed) {
        Grant grant = desk.mine();
        try {
            tenancy.run(grant.agencyId(), tx -> decideInquiry.decline(tx, grant, inquiryId, typed.getFirst("reason")));
            return Response.seeOther(URI.create("/intake/inquiries/" + inquiryId + "?said=declined"))
                    .build();
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(grant, inquiryId, Form.of(typed).refused(invalid), ""))
                    .build();
        }
    }

    private TemplateInstance page(Grant grant, UUID inquiryId, Form form, String said) {
        Inquiry inquiry = tenancy.in(grant.agencyId(), tx -> inquiries.get(tx, inquiryId));
        return Templates.one(frames.staff(grant, Menu.PROJECTS), inquiry, form, said);
    }
}
