package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.Supply;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an order names is asked for in the name of who sent it: one mail to each person for all of it. */
@ApplicationScoped
class AskForOrdered {

    private static final long FIRST = 1;

    @Inject
    RequestedSupplies supplies;

    @Inject
    Owners owners;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Agencies agencies;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    void ask(Tx tx, UUID projectId, Brief brief, BriefVersion version) {
        List<RequestedSupply> asked = asked(tx, projectId, brief);
        Actor sender = new Actor(version.sentBy(), version.sentByName(), Side.AGENCY);
        SupplyEntries entries = new SupplyEntries(sender, agencies.get(tx).name(), projects.get(tx, projectId));
        Set<Owner> written = new HashSet<>();
        for (RequestedSupply supply : asked) {
            Owner owner = supply.owner();
            EntryBlock entry = entries.requested(supply);
            boolean write = written.add(owner) && owners.reached(tx, projectId, owner);
            outbox.publish(
                    tx,
                    projectId,
                    SupplyRequested.of(
                            projectId, supply, write ? entry.notifying(entries.mail(owner, of(asked, owner))) : entry));
        }
    }

    /** What was not asked for before, from those who take part now. */
    private List<RequestedSupply> asked(Tx tx, UUID projectId, Brief brief) {
        WorkCalendar calendar = calendars.of(tx);
        List<Participant> people = participants.of(tx, projectId);
        List<RequestedSupply> asked = new ArrayList<>();
        for (Supply supply : brief.supplies()) {
            WhoIsAskedFirst.among(people, supply.from())
                    .map(owner -> new RequestedSupply(
                            supply.id(),
                            supply.text(),
                            owner,
                            NeverDueBeforeAsked.due(supply.dueOn(), calendar.today(), calendar),
                            null,
                            null,
                            null,
                            null,
                            Ids.next(),
                            FIRST))
                    .filter(requested -> supplies.add(tx, projectId, requested))
                    .ifPresent(asked::add);
        }
        return asked;
    }

    private static List<RequestedSupply> of(List<RequestedSupply> all, Owner owner) {
        return all.stream().filter(supply -> supply.owner().equals(owner)).toList();
    }
}
