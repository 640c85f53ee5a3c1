package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.util.List;

/**
 * One thing that is needed, with its forms.
 *
 * @param people whom staff can ask
 * @param asking whether the form to ask once more is open
 * @param refusal why what the reader just tried was not done, absent otherwise
 */
public record SupplyView(
        Grant reader, RequestedSupply supply, List<Participant> people, Form form, boolean asking, Text refusal) {

    public boolean mayHandIn() {
        return !supply.received() && WhoMayHandIn.allowed(reader, supply.owner());
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public String path() {
        return SupplyEntries.supplyPage(reader.projectId(), supply.id());
    }
}
