package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff plan a step, plan it anew, or take it out of the plan, as long as it is not done. */
@ApplicationScoped
public class PlanStep {

    private static final long FIRST = 1;

    @Inject
    WorkSteps steps;

    @Inject
    Owners owners;

    @Inject
    Projects projects;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public WorkStep plan(Tx tx, Grant grant, NewStep asked) {
        grant.staff();
        asked.check();
        ongoing.lock(tx, grant.projectId());
        WorkStep step = step(tx, grant, Ids.next(), asked, FIRST);
        steps.add(tx, grant.projectId(), step);
        outbox.publish(
                tx,
                grant.projectId(),
                StepPlanned.of(grant.projectId(), step, entries(tx, grant, step).planned(step)));
        return step;
    }

    public WorkStep replan(Tx tx, Grant grant, UUID stepId, NewStep asked, long readRevision) {
        grant.staff();
        asked.check();
        WorkStep before = notDone(tx, grant, stepId, readRevision);
        WorkStep step = step(tx, grant, stepId, asked, before.revision() + 1);
        steps.change(tx, grant.projectId(), step);
        outbox.publish(
                tx,
                grant.projectId(),
                StepPlanned.of(grant.projectId(), step, entries(tx, grant, step).replanned(before, step)));
        return step;
    }

    public void drop(Tx tx, Grant grant, UUID stepId, long readRevision) {
        grant.staff();
        WorkStep step = notDone(tx, grant, stepId, readRevision);
        steps.remove(tx, grant.projectId(), stepId);
        outbox.publish(
                tx,
                grant.projectId(),
                new StepDropped(
                        grant.projectId(),
                        stepId,
                        step.title(),
                        entries(tx, grant, step).dropped(step)));
    }

    private WorkStep notDone(Tx tx, Grant grant, UUID stepId, long readRevision) {
        ongoing.lock(tx, grant.projectId());
        WorkStep step = steps.get(tx, grant.projectId(), stepId);
        if (step.done()) {
            throw alreadyDone(step);
        }
        if (step.revision() != readRevision) {
            throw Problems.STALE.because(Text.of(
                    "Inzwischen hat jemand diesen Schritt geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch"
                            + " einmal.",
                    "Somebody has changed this step meanwhile. Please read the new state and change it once more."));
        }
        return step;
    }

    static RuntimeException alreadyDone(WorkStep step) {
        return Problems.CONFLICT.because(Text.of(
                "%s hat „%s“ schon als erledigt abgehakt.".formatted(step.doneBy(), step.title()),
                "%s has ticked off “%s” already.".formatted(step.doneBy(), step.title())));
    }

    private WorkStep step(Tx tx, Grant grant, UUID id, NewStep asked, long revision) {
        Owner owner = asked.personId() == null
                ? Owner.agencyOf(grant)
                : owners.named(tx, grant.projectId(), asked.personId(), anybody -> true);
        return new WorkStep(
                id,
                asked.title().strip(),
                owner,
                asked.plannedOn(),
                null,
                null,
                null,
                null,
                owner.outside() ? Ids.next() : null,
                revision);
    }

    private StepEntries entries(Tx tx, Grant grant, WorkStep step) {
        boolean written = owners.reached(tx, grant.projectId(), step.owner());
        return new StepEntries(grant, projects.get(tx, grant.projectId()), written);
    }
}
