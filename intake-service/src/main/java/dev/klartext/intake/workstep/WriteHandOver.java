package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff write the hand-over list. Unsent work: no event, no lock. */
@ApplicationScoped
public class WriteHandOver {

    @Inject
    HandOvers handOvers;

    @Inject
    OngoingProject ongoing;

    public HandOverItem add(Tx tx, Grant grant, NewHandOverItem asked) {
        grant.staff();
        asked.check();
        ongoing.check(tx, grant.projectId());
        HandOverItem item =
                new HandOverItem(Ids.next(), asked.kind(), asked.text().strip(), asked.place(), null, null, null);
        handOvers.add(tx, grant.projectId(), item);
        return item;
    }

    public void remove(Tx tx, Grant grant, UUID itemId) {
        grant.staff();
        ongoing.check(tx, grant.projectId());
        if (!handOvers.remove(tx, grant.projectId(), itemId)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Das ist nicht auf der Liste, oder der Kunde hat es schon vor sich.",
                    "This is not on the list, or the client has it already."));
        }
    }
}
