package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.BriefVersions;
import dev.klartext.intake.brief.FrozenBrief;
import dev.klartext.intake.brief.Milestone;
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

/**
 * With an order the work begins: its dates become planned steps, and what it needs is asked for. It happens in the
 * transaction of the order; what is there already stays as it is.
 */
@ApplicationScoped
class BeginWork implements Subscriber {

    private static final String ORDERED = "dev.klartext.intake.brief.ordered.v1";
    private static final long FIRST = 1;

    @Inject
    BriefVersions versions;

    @Inject
    WorkSteps steps;

    @Inject
    RequestedSupplies supplies;

    @Inject
    Owners owners;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    /** Of the event only which version it is about. */
    public record Begun(UUID projectId, int version) {}

    @Override
    public boolean wants(String type) {
        return ORDERED.equals(type);
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Begun begun = event.as(Begun.class);
        FrozenBrief frozen = versions.frozen(tx, begun.projectId(), begun.version());
        frozen.brief().dates().forEach(date -> plan(tx, frozen, date));
        ask(tx, begun, frozen);
    }

    private void plan(Tx tx, FrozenBrief frozen, Milestone date) {
        Owner agency = new Owner(null, frozen.agency(), Side.AGENCY);
        WorkStep step = new WorkStep(date.id(), date.text(), agency, date.on(), null, null, null, null, null, FIRST);
        if (steps.add(tx, frozen.projectId(), step)) {
            outbox.publish(tx, frozen.projectId(), StepPlanned.of(frozen.projectId(), step, null));
        }
    }

    /** One mail to each who is asked for something: it goes with the first of it. */
    private void ask(Tx tx, Begun begun, FrozenBrief frozen) {
        List<RequestedSupply> asked = asked(tx, frozen);
        SupplyEntries entries = new SupplyEntries(
                sender(versions.get(tx, begun.projectId(), begun.version())),
                frozen.agency(),
                projects.get(tx, begun.projectId()));
        Set<Owner> written = new HashSet<>();
        for (RequestedSupply supply : asked) {
            EntryBlock entry = entries.requested(supply);
            boolean write = written.add(supply.owner()) && owners.reached(tx, begun.projectId(), supply.owner());
            EntryBlock asking = write
                    ? entry.notifying(entries.mail(supply.owner(), of(asked, supply.owner())))
                    : entry;
            outbox.publish(tx, begun.projectId(), SupplyRequested.of(begun.projectId(), supply, asking));
        }
    }

    /** What was not asked for before, from those who take part now. */
    private List<RequestedSupply> asked(Tx tx, FrozenBrief frozen) {
        WorkCalendar calendar = calendars.of(tx);
        List<Participant> people = participants.of(tx, frozen.projectId());
        List<RequestedSupply> asked = new ArrayList<>();
        for (Supply supply : frozen.brief().supplies()) {
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
                    .filter(requested -> supplies.add(tx, frozen.projectId(), requested))
                    .ifPresent(asked::add);
        }
        return asked;
    }

    private static List<RequestedSupply> of(List<RequestedSupply> all, Owner owner) {
        return all.stream().filter(supply -> supply.owner().equals(owner)).toList();
    }

    /** Who sent the order asks for what it needs. */
    private static Actor sender(BriefVersion version) {
        return new Actor(version.sentBy(), version.sentByName(), Side.AGENCY);
    }
}
