package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.frame.Frames;
import dev.klartext.chassis.frame.Page;
import dev.klartext.chassis.frame.Refused;
import dev.klartext.chassis.frame.Tab;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws the page of one step; the same again after a refusal, with what was typed. */
@ApplicationScoped
class ShowStep {

    @Inject
    WorkSteps steps;

    @Inject
    Participants participants;

    @Inject
    Tenancy tenancy;

    @Inject
    Frames frames;

    @CheckedTemplate(basePath = "StepPages")
    static class Templates {
        static native TemplateInstance step(Page page, StepView view);
    }

    TemplateInstance page(Grant grant, UUID stepId) {
        return page(grant, stepId, Map.of(), false, null);
    }

    /** The page after something was refused. */
    Response again(Grant grant, UUID stepId, Map<String, ?> typed, boolean planning, Problem why) {
        return Response.status(why.kind().status())
                .entity(page(grant, stepId, typed, planning, why))
                .build();
    }

    private TemplateInstance page(Grant grant, UUID stepId, Map<String, ?> typed, boolean planning, Problem why) {
        record Found(WorkStep step, List<Participant> people) {}
        Found found = tenancy.in(
                grant.agencyId(),
                tx -> new Found(
                        WhoSeesWhichStep.one(grant, steps.get(tx, grant.projectId(), stepId)),
                        grant.isStaff() ? participants.of(tx, grant.projectId()) : List.of()));
        Form form = Refused.form(fields(found.step()), typed, why);
        return Templates.step(
                frames.project(grant, Tab.NEXT),
                new StepView(grant, found.step(), found.people(), form, planning, Refused.sentence(why)));
    }

    private static Map<String, Object> fields(WorkStep step) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", step.title());
        fields.put("personId", step.owner().personId());
        fields.put("plannedOn", step.plannedOn());
        fields.put("revision", step.revision());
        return fields;
    }
}
