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

/** Who may tick a step off takes the tick back; what was said and sent with it stays, and so does the history. */
@ApplicationScoped
public class TakeTickBack {

    @Inject
    WorkSteps steps;

    @Inject
    Projects projects;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public WorkStep takeBack(Tx tx, Grant grant, UUID stepId) {
        ongoing.lock(tx, grant.projectId());
        WorkStep done = WhoSeesWhichStep.one(grant, steps.get(tx, grant.projectId(), stepId));
        WhoMayTickOff.check(grant, done.owner());
        if (!done.done()) {
            throw Problems.CONFLICT.because(Text.of(
                    "„%s“ ist nicht abgehakt.".formatted(done.title()),
                    "“%s” is not ticked off.".formatted(done.title())));
        }
        WorkStep open = new WorkStep(
                stepId,
                done.title(),
                done.owner(),
                done.plannedOn(),
                null,
                null,
                done.note(),
                done.file(),
                done.owner().outside() ? Ids.next() : null,
                done.revision() + 1);
        steps.change(tx, grant.projectId(), open);
        outbox.publish(
                tx,
                grant.projectId(),
                new StepReopened(
                        grant.projectId(),
                        stepId,
                        open.title(),
                        open.owner().personId(),
                        open.owner().name(),
                        open.owner().side(),
                        open.plannedOn(),
                        new StepEntries(grant, projects.get(tx, grant.projectId()), false).reopened(open)));
        return open;
    }
}
