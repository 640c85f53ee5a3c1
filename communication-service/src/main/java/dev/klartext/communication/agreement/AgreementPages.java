package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.frame.TypedDay;
import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A project's agreements, and the form in which something is put to the other side. */
@Path("/projects/{project}/agreements")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AgreementPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, AgreementsView view);

        static native TemplateInstance ask(Page page, AskView view);
    }

    @Inject
    AgreementGate gate;

    @Inject
    Frames frames;

    @Inject
    Tenancy tenancy;

    @Inject
    ReadAgreements read;

    @Inject
    AskForAgreement askForAgreement;

    @GET
    public TemplateInstance list(@PathParam("project") UUID project, @QueryParam("before") String before) {
        Grant grant = gate.reader(project);
        return Templates.list(frames.project(grant, Tab.HISTORY), read.list(grant, Cursor.uuid(before)));
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@PathParam("project") UUID project, @QueryParam("entry") UUID entry) {
        Grant grant = gate.asker(project);
        return Templates.ask(frames.project(grant, Tab.HISTORY), read.blank(grant, entry));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("project") UUID project, MultivaluedMap<String, String> typed) {
        Grant grant = gate.asker(project);
        UUID entry = id(typed.getFirst("entryId"));
        try {
            NewAgreement wanted = new NewAgreement(
                    typed.getFirst("text"), people(typed), entry, TypedDay.read("dueOn", typed.getFirst("dueOn")));
            Agreement sent = tenancy.in(grant.agencyId(), tx -> askForAgreement.ask(tx, grant, wanted));
            return AnswerPages.said(sent, "sent");
        } catch (InvalidInput invalid) {
            Form form = Form.of(typed).refused(invalid);
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.ask(frames.project(grant, Tab.HISTORY), read.again(grant, entry, form)))
                    .build();
        }
    }

    private static List<UUID> people(MultivaluedMap<String, String> typed) {
        List<UUID> people = new ArrayList<>();
        for (String each : typed.getOrDefault("personIds", List.of())) {
            UUID person = id(each);
            new Violations()
                    .check(
                            person != null,
                            "personIds",
                            Text.of("Das verstehen wir nicht.", "We do not understand this."))
                    .throwIfAny();
            people.add(person);
        }
        return people;
    }

    /** The id in a field; null if there is none. */
    private static UUID id(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
