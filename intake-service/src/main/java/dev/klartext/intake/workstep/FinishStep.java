package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** A step is ticked off, with a note or a file where there is something to add; once. */
@ApplicationScoped
public class FinishStep {

    @Inject
    WorkSteps steps;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** The step if the caller is the one to tick it off: asked before a file is stored for it. */
    WorkStep own(Tx tx, Grant grant, UUID stepId) {
        WorkStep step = WhoSeesWhichStep.one(grant, steps.get(tx, grant.projectId(), stepId));
        WhoMayTickOff.check(grant, step.owner());
        return step;
    }

    public WorkStep finish(Tx tx, Grant grant, UUID stepId, Proof proof) {
        LocalDate day = proof.checkedDay(calendars.of(tx).today());
        ongoing.lock(tx, grant.projectId());
        WorkStep open = own(tx, grant, stepId);
        if (open.done()) {
            throw PlanStep.alreadyDone(open);
        }
        WorkStep done = new WorkStep(
                stepId,
                open.title(),
                open.owner(),
                open.plannedOn(),
                day,
                grant.name(),
                proof.note(),
                proof.file(),
                open.pointId(),
                open.revision() + 1);
        steps.change(tx, grant.projectId(), done);
        outbox.publish(
                tx,
                grant.projectId(),
                new StepDone(
                        grant.projectId(),
                        stepId,
                        done.title(),
                        done.plannedOn(),
                        day,
                        grant.actor(),
                        done.note(),
                        done.file(),
                        new StepEntries(grant, projects.get(tx, grant.projectId()), false).done(done)));
        return done;
    }
}
