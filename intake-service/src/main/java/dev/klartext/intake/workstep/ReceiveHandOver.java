package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One of the client's people says what of the hand-over is there, and what is missing. The agency can't say it for them:
 * a receipt from oneself is worth nothing.
 */
@ApplicationScoped
public class ReceiveHandOver {

    private static final int DAYS_TO_COMPLETE = 3;

    @Inject
    HandOvers handOvers;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public List<HandOverItem> receive(Tx tx, Grant grant, Receipt receipt) {
        grant.client();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        List<HandOverItem> waiting = handOvers.of(tx, projectId).stream()
                .filter(HandOverItem::waiting)
                .toList();
        receipt.check(waiting.stream().map(HandOverItem::id).toList());
        List<HandOverItem> received = waiting.stream()
                .filter(item -> receipt.items().contains(item.id()))
                .toList();
        boolean complete = received.size() == waiting.size() && receipt.missing() == null;
        LocalDate today = calendars.of(tx).today();
        handOvers.receive(tx, projectId, receipt.items(), today, grant.name());
        EntryBlock entry = entry(tx, grant, receipt, received, complete);
        outbox.publish(
                tx,
                projectId,
                new HandOverReceived(
                        projectId,
                        received.stream().map(HandOverOffered.Item::of).toList(),
                        receipt.missing(),
                        complete,
                        today,
                        grant.actor(),
                        entry));
        return handOvers.seenBy(grant, tx);
    }

    /** What is there settles the client's point; what is missing gives the agency one; otherwise the rest waits on. */
    private EntryBlock entry(Tx tx, Grant grant, Receipt receipt, List<HandOverItem> received, boolean complete) {
        UUID projectId = grant.projectId();
        HandOverEntries entries = new HandOverEntries(grant, projects.get(tx, projectId));
        List<UUID> open = handOvers.point(tx, projectId).stream().toList();
        if (receipt.missing() != null) {
            UUID point = Ids.next();
            handOvers.point(tx, projectId, point);
            WorkCalendar calendar = calendars.of(tx);
            LocalDate due = calendar.plusWorkingDays(calendar.today(), DAYS_TO_COMPLETE);
            return entries.lacking(received, receipt.missing(), point, due, open);
        }
        if (complete) {
            handOvers.noPoint(tx, projectId);
            return entries.received(received, true, open);
        }
        return entries.received(received, false, List.of());
    }
}
