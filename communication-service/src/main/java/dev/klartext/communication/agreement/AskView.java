package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.frame.Form;
import dev.klartext.communication.entry.Entry;
import java.util.List;
import java.util.UUID;

/**
 * The form in which something is put to the other side.
 *
 * @param entry what it is made from; null if from nothing
 * @param people of the other side, of whom those are asked who are chosen
 */
public record AskView(UUID projectId, Entry entry, List<Participant> people, Form form) {

    /** Whether partners can be asked, who then all read it. */
    public boolean partners() {
        return people.stream().anyMatch(person -> person.side() == Side.PARTNER);
    }
}
