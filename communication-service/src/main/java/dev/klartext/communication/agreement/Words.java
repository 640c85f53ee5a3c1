package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the words of people count today, as the gate knows them. */
@ApplicationScoped
class Words {

    @Inject
    Gate gate;

    /** Whether this person's word would count; whoever left the project owes no answer. */
    boolean count(Tx tx, UUID projectId, Asked person) {
        return gate.personIn(tx, person.personId(), projectId)
                .filter(WhoseWordCounts::counts)
                .isPresent();
    }

    /** Whether all sides that were asked agree. */
    boolean agreed(Tx tx, UUID projectId, List<Asked> people) {
        return AgreedByBoth.holds(
                people,
                person -> gate.personIn(tx, person.personId(), projectId).isPresent(),
                person -> count(tx, projectId, person));
    }
}
