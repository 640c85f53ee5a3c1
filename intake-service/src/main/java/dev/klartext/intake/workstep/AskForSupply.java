package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Staff ask one of the client's people or a partner for something, or once more: somebody else, later, the rest of it. */
@ApplicationScoped
public class AskForSupply {

    private static final long FIRST = 1;

    @Inject
    RequestedSupplies supplies;

    @Inject
    Owners owners;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public RequestedSupply ask(Tx tx, Grant grant, NewSupply asked) {
        grant.staff();
        asked.check();
        ongoing.lock(tx, grant.projectId());
        RequestedSupply supply = supply(tx, grant, Ids.next(), asked, FIRST);
        supplies.add(tx, grant.projectId(), supply);
        SupplyEntries entries = entries(tx, grant);
        publish(tx, grant, entries, supply, entries.requested(supply));
        return supply;
    }

    public RequestedSupply askAgain(Tx tx, Grant grant, UUID supplyId, NewSupply asked, long readRevision) {
        grant.staff();
        asked.check();
        ongoing.lock(tx, grant.projectId());
        RequestedSupply before = supplies.get(tx, grant.projectId(), supplyId);
        if (before.revision() != readRevision) {
            throw Problems.STALE.because(Text.of(
                    "Hier hat sich inzwischen etwas getan. Bitte lesen Sie den neuen Stand, bevor Sie noch einmal fragen.",
                    "Something has happened here meanwhile. Please read the new state before you ask once more."));
        }
        RequestedSupply supply = supply(tx, grant, supplyId, asked, before.revision() + 1);
        supplies.change(tx, grant.projectId(), supply);
        SupplyEntries entries = entries(tx, grant);
        publish(tx, grant, entries, supply, entries.requestedAgain(before, supply));
        return supply;
    }

    private void publish(Tx tx, Grant grant, SupplyEntries entries, RequestedSupply supply, EntryBlock entry) {
        EntryBlock asking = owners.reached(tx, grant.projectId(), supply.owner())
                ? entry.notifying(entries.mail(supply.owner(), List.of(supply)))
                : entry;
        outbox.publish(tx, grant.projectId(), SupplyRequested.of(grant.projectId(), supply, asking));
    }

    private RequestedSupply supply(Tx tx, Grant grant, UUID id, NewSupply asked, long revision) {
        WorkCalendar calendar = calendars.of(tx);
        return new RequestedSupply(
                id,
                asked.text().strip(),
                owners.named(tx, grant.projectId(), asked.personId(), AskForSupply::mayBeAsked),
                NeverDueBeforeAsked.due(asked.dueOn(), calendar.today(), calendar),
                null,
                null,
                null,
                null,
                Ids.next(),
                revision);
    }

    static boolean mayBeAsked(Participant person) {
        return person.side() == Side.CLIENT || person.side() == Side.PARTNER;
    }

    private SupplyEntries entries(Tx tx, Grant grant) {
        return new SupplyEntries(grant.actor(), grant.agencyName(), projects.get(tx, grant.projectId()));
    }
}
