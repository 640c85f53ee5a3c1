package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.util.List;

/**
 * One step with its forms.
 *
 * @param people whom staff can plan it for
 * @param planning whether the form to plan it anew is open
 * @param refusal why what the reader just tried was not done, absent otherwise
 */
public record StepView(
        Grant reader, WorkStep step, List<Participant> people, Form form, boolean planning, Text refusal) {

    public boolean mayTick() {
        return !step.done() && WhoMayTickOff.allowed(reader, step.owner());
    }

    /** Whether the reader can say that it is not done after all. */
    public boolean mayTakeBack() {
        return step.done() && WhoMayTickOff.allowed(reader, step.owner());
    }

    public boolean mayPlan() {
        return reader.isStaff() && !step.done();
    }

    public String path() {
        return "/intake/projects/" + reader.projectId() + "/steps/" + step.id();
    }
}
