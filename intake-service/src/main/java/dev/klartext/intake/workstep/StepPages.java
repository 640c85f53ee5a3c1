package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.frame.TypedDay;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
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
import java.util.List;
import java.util.UUID;

/** "So geht's weiter", for staff "Arbeitsschritte": the line with today on it, and what is needed from whom. */
@Path("/projects/{project}/steps")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class StepPages {

    @Inject
    PlanStep planStep;

    @Inject
    ShowStep showStep;

    @Inject
    WorkSteps steps;

    @Inject
    RequestedSupplies supplies;

    @Inject
    Participants participants;

    @Inject
    Calendars calendars;

    @Inject
    HandOutFile handOutFile;

    @Inject
    Tenancy tenancy;

    @Inject
    Gate gate;

    @Inject
    Frames frames;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance steps(Page page, StepsView view);

        static native TemplateInstance plan(Page page, UUID projectId, List<Participant> people, Form form);
    }

    @GET
    public TemplateInstance steps(@PathParam("project") UUID projectId, @QueryParam("said") StepsView.Said said) {
        Grant grant = gate.project(projectId);
        StepsView view = tenancy.in(
                grant.agencyId(),
                tx -> StepsView.of(
                        grant, calendars.of(tx).today(), steps.of(tx, projectId), supplies.of(tx, projectId), said));
        return Templates.steps(frames.project(grant, Tab.NEXT), view);
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@PathParam("project") UUID projectId) {
        return blank(gate.project(projectId).staff(), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("project") UUID projectId, MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            NewStep asked = asked(typed);
            tenancy.run(grant.agencyId(), tx -> planStep.plan(tx, grant, asked));
            return said(projectId, StepsView.Said.PLANNED);
        } catch (InvalidInput invalid) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(blank(grant, Form.of(typed).refused(invalid)))
                    .build();
        }
    }

    @GET
    @Path("/{step}")
    public TemplateInstance one(@PathParam("project") UUID projectId, @PathParam("step") UUID stepId) {
        return showStep.page(gate.project(projectId), stepId);
    }

    @POST
    @Path("/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replan(
            @PathParam("project") UUID projectId,
            @PathParam("step") UUID stepId,
            @FormParam("revision") long revision,
            MultivaluedMap<String, String> typed) {
        Grant grant = gate.project(projectId).staff();
        try {
            NewStep asked = asked(typed);
            tenancy.run(grant.agencyId(), tx -> planStep.replan(tx, grant, stepId, asked, revision));
            return said(projectId, StepsView.Said.PLANNED);
        } catch (Problem refused) {
            return showStep.again(grant, stepId, typed, true, Refused.inPlace(refused));
        }
    }

    @POST
    @Path("/{step}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @PathParam("project") UUID projectId,
            @PathParam("step") UUID stepId,
            @FormParam("revision") long revision) {
        Grant grant = gate.project(projectId).staff();
        tenancy.run(grant.agencyId(), tx -> planStep.drop(tx, grant, stepId, revision));
        return said(projectId, StepsView.Said.DROPPED);
    }

    @GET
    @Path("/{step}/file")
    @Produces("*/*")
    public Response file(@PathParam("project") UUID projectId, @PathParam("step") UUID stepId) {
        Grant grant = gate.project(projectId);
        WorkStep step =
                tenancy.in(grant.agencyId(), tx -> WhoSeesWhichStep.one(grant, steps.get(tx, projectId, stepId)));
        return handOutFile.of(grant, step.file());
    }

    static Response said(UUID projectId, StepsView.Said what) {
        return Response.seeOther(URI.create("/intake/projects/" + projectId + "/steps?said=" + what))
                .build();
    }

    private TemplateInstance blank(Grant grant, Form form) {
        List<Participant> people = tenancy.in(grant.agencyId(), tx -> participants.of(tx, grant.projectId()));
        return Templates.plan(frames.project(grant, Tab.NEXT), grant.projectId(), people, form);
    }

    private static NewStep asked(MultivaluedMap<String, String> typed) {
        return new NewStep(
                typed.getFirst("title"),
                ChosenId.read("personId", typed.getFirst("personId")),
                TypedDay.read("plannedOn", typed.getFirst("plannedOn")));
    }
}
