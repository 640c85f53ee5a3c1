package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.frame.TypedDay;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** The payment plan: staff keep it, the client reads it; nobody else. */
@Path("/projects/{project}/payments")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PaymentPages {

    @Inject
    PlanInstalment planInstalment;

    @Inject
    TakePaymentBack takePaymentBack;

    @Inject
    NotePayment notePayment;

    @Inject
    ShowInstalment showInstalment;

    @Inject
    Instalments instalments;

    @Inject
    OrderedPrice orderedPrice;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance payments(Page page, PaymentsView view);

        static native TemplateInstance plan(Page page, UUID projectId, Form form, Text refusal);
    }

    @GET
    public TemplateInstance payments(@PathParam("project") UUID projectId, @QueryParam("said") PaymentsView.Said said) {
        Grant grant = gate.project(projectId).party();
        PaymentsView view = tenancy.in(
                grant.agencyId(),
                tx -> PaymentsView.of(grant, instalments.of(tx, projectId), orderedPrice.of(tx, projectId), said));
        return Templates.payments(frames.project(grant, Tab.ORDER), view);
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@PathParam("project") UUID projectId) {
        Grant grant = gate.project(projectId).staff();
        return Templates.plan(frames.project(grant, Tab.ORDER), projectId, Form.empty(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            NewInstalment asked = asked(typed);
            tenancy.run(grant.agencyId(), tx -> planInstalment.plan(tx, grant, asked));
            return said(projectId, PaymentsView.Said.PLANNED);
        } catch (Problem refused) {
            Problem why = Refused.inPlace(refused);
            Form form = Refused.form(Map.of(), typed, why);
            Page page = frames.project(grant, Tab.ORDER);
            return Response.status(why.kind().status())
                    .entity(Templates.plan(page, projectId, form, Refused.sentence(why)))
                    .build();
        }
    }

    @GET
    @Path("/{instalment}")
    public TemplateInstance one(@PathParam("project") UUID projectId, @PathParam("instalment") UUID instalmentId) {
        return showInstalment.page(gate.project(projectId).staff(), instalmentId);
    }

    @POST
    @Path("/{instalment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replan(
            @PathParam("project") UUID projectId,
            @PathParam("instalment") UUID instalmentId,
            @FormParam("revision") long revision,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            NewInstalment asked = asked(typed);
            tenancy.run(grant.agencyId(), tx -> planInstalment.replan(tx, grant, instalmentId, asked, revision));
            return said(projectId, PaymentsView.Said.PLANNED);
        } catch (Problem refused) {
            return showInstalment.again(grant, instalmentId, typed, true, Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/{instalment}/paid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paid(
            @PathParam("project") UUID projectId,
            @PathParam("instalment") UUID instalmentId,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            var day = TypedDay.read("paidOn", typed.getFirst("paidOn"));
            tenancy.run(grant.agencyId(), tx -> notePayment.paid(tx, grant, instalmentId, day));
            return said(projectId, PaymentsView.Said.PAID);
        } catch (Problem refused) {
            return showInstalment.again(grant, instalmentId, typed, false, Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/{instalment}/unpaid")
    public Response takeBack(@PathParam("project") UUID projectId, @PathParam("instalment") UUID instalmentId) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> takePaymentBack.takeBack(tx, grant, instalmentId));
        return said(projectId, PaymentsView.Said.REOPENED);
    }

    @POST
    @Path("/{instalment}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @PathParam("project") UUID projectId,
            @PathParam("instalment") UUID instalmentId,
            @FormParam("revision") long revision) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> planInstalment.drop(tx, grant, instalmentId, revision));
        return said(projectId, PaymentsView.Said.DROPPED);
    }

    private static Response said(UUID projectId, PaymentsView.Said what) {
        return Response.seeOther(URI.create("/intake/projects/" + projectId + "/payments?said=" + what))
                .build();
    }

    private static NewInstalment asked(MultivaluedMap<String, String> typed) {
        AmountOrShare amount = AmountOrShare.read(typed.getFirst("netAmount"));
        return new NewInstalment(
                typed.getFirst("label"),
                amount.netAmount(),
                amount.share(),
                TypedDay.read("dueOn", typed.getFirst("dueOn")),
                typed.getFirst("invoiceNumber"));
    }
}
