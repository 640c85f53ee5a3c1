package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Menu;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
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
import java.util.UUID;

/** A person: how to reach them, who covers them, when they are away. For the person and for the agency. */
@Path("/people/{person}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PersonPages {

    @Inject
    PersonGate gate;

    @Inject
    ChangePerson changePerson;

    @Inject
    EnterAbsence enterAbsence;

    @Inject
    CancelAbsence cancelAbsence;

    @Inject
    People people;

    @Inject
    Absences absences;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance person(Page page, PersonView view);
    }

    @GET
    public TemplateInstance read(@PathParam("person") UUID personId, @QueryParam("saved") boolean saved) {
        PersonAccess access = gate.enter(personId);
        return page(access, PersonView.form(access.card()), Form.empty(), saved, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("person") UUID personId, MultivaluedMap<String, String> typed) {
        PersonAccess access = gate.enter(personId);
        try {
            PersonChange asked = PersonForm.read(typed, access);
            tenancy.run(
                    access.grant().agencyId(),
                    tx -> changePerson.change(tx, access, asked, PersonForm.revision(typed)));
            return saved(personId);
        } catch (InvalidInput invalid) {
            return answer(400, page(access, Form.of(typed).refused(invalid), Form.empty(), false, false));
        } catch (Problem problem) {
            if (problem.kind() != Problems.STALE) {
                throw problem;
            }
            typed.putSingle(
                    "revision", Long.toString(gate.enter(personId).card().revision()));
            return answer(412, page(access, Form.of(typed), Form.empty(), false, true));
        }
    }

    @POST
    @Path("/absences")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("person") UUID personId, MultivaluedMap<String, String> typed) {
        PersonAccess access = gate.enter(personId);
        try {
            EnterAbsence.Days days = PersonForm.days(typed);
            tenancy.run(access.grant().agencyId(), tx -> enterAbsence.enter(tx, access, days));
            return saved(personId);
        } catch (InvalidInput invalid) {
            Form days = Form.of(typed).refused(invalid);
            return answer(400, page(access, PersonView.form(access.card()), days, false, false));
        }
    }

    @POST
    @Path("/absences/{absence}/cancel")
    @Consumes(MediaType.WILDCARD)
    public Response cancel(@PathParam("person") UUID personId, @PathParam("absence") UUID absenceId) {
        PersonAccess access = gate.enter(personId);
        tenancy.run(access.grant().agencyId(), tx -> cancelAbsence.cancel(tx, access, absenceId));
        return saved(personId);
    }

    private TemplateInstance page(PersonAccess access, Form form, Form days, boolean saved, boolean stale) {
        Grant grant = access.grant();
        UUID personId = access.card().personId();
        record Found(List<Cover> covers, List<Absence> absences) {}
        Found found = tenancy.in(
                grant.agencyId(), tx -> new Found(people.covers(tx, personId), absences.of(tx, List.of(personId))));
        Page page = grant.isStaff() ? frames.staff(grant, Menu.CLIENTS) : frames.project(grant, Tab.PEOPLE);
        return Templates.person(
                page,
                new PersonView(
                        access.card(),
                        access.oneself(),
                        grant.isStaff(),
                        found.covers(),
                        found.absences(),
                        form,
                        days,
                        saved,
                        stale));
    }

    private static Response saved(UUID personId) {
        return Response.seeOther(URI.create("/intake/people/" + personId + "?saved=true"))
                .build();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
