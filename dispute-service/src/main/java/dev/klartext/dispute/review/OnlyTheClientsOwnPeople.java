package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.dispute.result.WhoDecides;

/**
 * Who decides lets a named person of their own side decide: not the agency, whose work it is, not a partner, and nobody behind a
 * shared mailbox, where nobody knows who it was. Who decides anyway need not be asked.
 */
final class OnlyTheClientsOwnPeople {

    private OnlyTheClientsOwnPeople() {}

    static boolean holds(Participant person, Grant by, WhoDecides usual) {
        return person.side() == Side.CLIENT
                && !person.sharedMailbox()
                && !person.personId().equals(by.personId())
                && usual.people().stream()
                        .noneMatch(decider -> decider.personId().equals(person.personId()));
    }
}
