package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;

/**
 * The form in which a change is proposed.
 *
 * @param refusal why the proposal was not taken, absent otherwise
 */
public record ProposalView(Grant reader, CurrentOrder order, Form form, Text refusal) {

    public boolean staff() {
        return reader.isStaff();
    }

    public String path() {
        return "/intake/projects/%s/changes".formatted(reader.projectId());
    }
}
