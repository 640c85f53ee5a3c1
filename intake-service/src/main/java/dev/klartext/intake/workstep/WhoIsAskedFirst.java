package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Side;
import dev.klartext.intake.participant.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an order needs is asked of whom it names, else of the client's contact who is reached in person, else of who decides.
 *
 * <p>Reason: who decides should not have to collect photos; but nothing may wait in a mailbox that nobody answers for.
 */
final class WhoIsAskedFirst {

    private WhoIsAskedFirst() {}

    /** Whom the client has for it. */
    static Optional<Owner> among(List<Participant> participants) {
        return participants.stream()
                .filter(person -> person.side() == Side.CLIENT)
                .filter(Participant::personallyReachable)
                .min(Comparator.comparing((Participant person) -> !person.contact())
                        .thenComparing(person -> !person.decides()))
                .map(Owner::of);
    }

    /** The client's person or the partner of this name; without such a one whom the client has for it. */
    static Optional<Owner> among(List<Participant> participants, String named) {
        return participants.stream()
                .filter(AskForSupply::mayBeAsked)
                .filter(person -> person.name().equalsIgnoreCase(named == null ? "" : named.strip()))
                .findFirst()
                .map(Owner::of)
                .or(() -> among(participants));
    }
}
