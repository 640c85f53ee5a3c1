package dev.klartext.intake.workstep;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Staff send what is on the list; what waits from before is part of it again. */
@ApplicationScoped
public class OfferHandOver {

    private static final int DAYS_TO_LOOK = 5;

    @Inject
    HandOvers handOvers;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public List<HandOverItem> offer(Tx tx, Grant grant) {
        grant.staff();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        if (handOvers.of(tx, projectId).stream().noneMatch(HandOverItem::written)) {
            throw Problems.NOT_YET.because(Text.of(
                    "Auf der Liste steht nichts Neues. Schreiben Sie zuerst auf, was der Kunde bekommt.",
                    "There is nothing new on the list. First write down what the client gets."));
        }
        WorkCalendar calendar = calendars.of(tx);
        handOvers.offer(tx, projectId, calendar.today());
        List<HandOverItem> waiting = handOvers.of(tx, projectId).stream()
                .filter(HandOverItem::waiting)
                .toList();
        List<UUID> settled = handOvers.point(tx, projectId).stream().toList();
        UUID point = Ids.next();
        handOvers.point(tx, projectId, point);
        HandOverEntries entries = new HandOverEntries(grant, projects.get(tx, projectId));
        EntryBlock entry =
                entries.offered(waiting, point, calendar.plusWorkingDays(calendar.today(), DAYS_TO_LOOK), settled);
        Notice[] mails = WhoIsAskedFirst.among(participants.of(tx, projectId)).stream()
                .map(owner -> entries.mail(owner, waiting))
                .toArray(Notice[]::new);
        outbox.publish(
                tx,
                projectId,
                new HandOverOffered(
                        projectId,
                        waiting.stream().map(HandOverOffered.Item::of).toList(),
                        entry.notifying(mails)));
        return handOvers.of(tx, projectId);
    }
}
