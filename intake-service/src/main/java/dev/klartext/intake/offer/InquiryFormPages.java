package dev.klartext.intake.offer;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Language;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.agency.Agency;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** The public form by which anybody inquires at an agency, without a login. */
@Path("/agencies/{agency}/inquiry")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class InquiryFormPages {

    @Inject
    ReceiveInquiry receiveInquiry;

    @Inject
    InquiryRate rate;

    @Inject
    InquiryRetention retention;

    @Inject
    FormStamp stamps;

    @Inject
    Agencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @Inject
    Language language;

    /**
     * The form as it is drawn.
     *
     * @param stamp when it was shown
     * @param again whether it has to be sent once more
     * @param keptMonths how long an inquiry is kept that comes to nothing
     */
    public record Asking(Agency agency, Form form, String stamp, boolean again, int keptMonths) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Page page, Asking asking);

        static native TemplateInstance thanks(Page page, Agency agency);
    }

    @GET
    public TemplateInstance form(@PathParam("agency") UUID agencyId, @QueryParam("sent") boolean sent) {
        Agency agency = agency(agencyId);
        return sent
                ? Templates.thanks(frames.visitor(agencyId), agency)
                : Templates.form(frames.visitor(agencyId), asking(agency, Form.empty(), false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("agency") UUID agencyId,
            @Context HttpServerRequest request,
            MultivaluedMap<String, String> typed) {
        Agency agency = agency(agencyId);
        rate.take(agencyId, request.remoteAddress().hostAddress());
        try {
            NewInquiry inquiry = NewInquiry.of(typed, language.locale().getLanguage());
            return switch (WrittenByAPerson.judge(
                    typed.getFirst("website"), stamps.read(typed.getFirst("stamp")), Instant.now())) {
                case PERSON -> {
                    tenancy.in(agencyId, tx -> receiveInquiry.receive(tx, inquiry));
                    yield thanks(agencyId);
                }
                case PROGRAM -> thanks(agencyId);
                case AGAIN -> again(asking(agency, Form.of(typed), true));
            };
        } catch (InvalidInput invalid) {
            return again(asking(agency, Form.of(typed).refused(invalid), false));
        }
    }

    private Response again(Asking asking) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.form(frames.visitor(asking.agency().id()), asking))
                .build();
    }

    private static Response thanks(UUID agencyId) {
        return Response.seeOther(URI.create("/intake/agencies/" + agencyId + "/inquiry?sent=true"))
                .build();
    }

    private Asking asking(Agency agency, Form form, boolean again) {
        return new Asking(agency, form, stamps.at(Instant.now()), again, retention.keptMonths());
    }

    private Agency agency(UUID agencyId) {
        return tenancy.in(agencyId, agencies::find).orElseThrow(Gate::notFound);
    }
}
