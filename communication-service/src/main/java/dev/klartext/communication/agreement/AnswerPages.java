package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.caller.KnownBrowser;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.frame.TypedDay;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
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
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** One agreement: the mail's button leads here, and one tap answers. Opening the page decides nothing. */
@Path("/projects/{project}/agreements/{agreement:[0-9a-f-]{36}}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AnswerPages {

    private static final Set<Problems> IN_PLACE = Set.of(Problems.INVALID, Problems.CONFLICT);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(Page page, OneView view);
    }

    @Inject
    AgreementGate gate;

    @Inject
    Caller caller;

    @Inject
    KnownBrowser browser;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    ReadAgreements read;

    @Inject
    AskForAgreement askForAgreement;

    @Inject
    AnswerAgreement answerAgreement;

    @Inject
    WithdrawAgreement withdrawAgreement;

    /** @param said which of the page's sentences says what was just done */
    @GET
    public TemplateInstance one(
            @PathParam("project") UUID project, @PathParam("agreement") UUID id, @QueryParam("said") String said) {
        Grant grant = gate.reader(project);
        return Templates.one(frames.project(grant, Tab.HISTORY), read.one(grant, id, said));
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("project") UUID project, @PathParam("agreement") UUID id, MultivaluedMap<String, String> typed) {
        Grant grant = gate.reader(project);
        NewAnswer wanted = new NewAnswer(
                version(typed.getFirst("version")), reply(typed.getFirst("reply")), typed.getFirst("words"));
        if (wanted.reply() == NewAnswer.Reply.CONFIRM && !browser.proved()) {
            // A yes has no words that could be lost; they come back to the page and say it again.
            return Response.seeOther(
                            KnownBrowser.proof("/communication/projects/%s/agreements/%s".formatted(project, id)))
                    .build();
        }
        return done(
                grant, id, typed, "answered", tx -> answerAgreement.answer(tx, grant, id, wanted, caller.authTime()));
    }

    @POST
    @Path("/versions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reword(
            @PathParam("project") UUID project, @PathParam("agreement") UUID id, MultivaluedMap<String, String> typed) {
        Grant grant = gate.reader(project);
        return done(
                grant,
                id,
                typed,
                "sent",
                tx -> askForAgreement.reword(
                        tx,
                        grant,
                        id,
                        new NewAgreement(
                                typed.getFirst("text"), null, null, TypedDay.read("dueOn", typed.getFirst("dueOn")))));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("project") UUID project, @PathParam("agreement") UUID id, MultivaluedMap<String, String> typed) {
        Grant grant = gate.reader(project);
        return done(grant, id, typed, "withdrawn", tx -> withdrawAgreement.withdraw(tx, grant, id));
    }

    static Response said(Agreement agreement, String what) {
        return Response.seeOther(URI.create(agreement.path() + "?said=" + what)).build();
    }

    private Response done(
            Grant grant, UUID id, MultivaluedMap<String, String> typed, String what, Function<Tx, Agreement> work) {
        try {
            return said(tenancy.in(grant.agencyId(), work), what);
        } catch (Problem why) {
            if (!IN_PLACE.contains(why.kind())) {
                throw why;
            }
            return Response.status(why.kind().status())
                    .entity(Templates.one(frames.project(grant, Tab.HISTORY), read.refused(grant, id, typed, why)))
                    .build();
        }
    }

    private static Integer version(String typed) {
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.valueOf(typed) : null;
    }

    private static NewAnswer.Reply reply(String typed) {
        return Arrays.stream(NewAnswer.Reply.values())
                .filter(reply -> reply.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
