package dev.klartext.intake.payment;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * One instalment with the forms of staff.
 *
 * @param planning whether the form to plan it anew is open
 * @param refusal why what was just tried was not done, absent otherwise
 */
public record InstalmentView(UUID projectId, Instalment instalment, Form form, boolean planning, Text refusal) {

    public String path() {
        return "/intake/projects/" + projectId + "/payments/" + instalment.id();
    }
}
