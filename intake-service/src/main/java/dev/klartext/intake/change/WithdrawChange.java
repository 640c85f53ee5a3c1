package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who made a proposal takes it back; what held before still holds. */
@ApplicationScoped
public class WithdrawChange {

    private static final int MAX_REASON = 1000;

    @Inject
    Changes changes;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** The change with its end, and where the event of it stands. */
    public record Withdrawn(Change change, EventPosition at) {}

    public Withdrawn withdraw(Tx tx, Grant grant, int number, String reason) {
        UUID projectId = grant.party().projectId();
        ongoing.lock(tx, projectId);
        Change change = changes.get(tx, projectId, number);
        refuse(WhoMayWithdraw.refusal(change, grant));
        refuse(EndedIsEnded.ended(change));
        new Violations().optional("reason", reason, MAX_REASON).throwIfAny();
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        Ending ending = new Ending(
                Ending.Way.WITHDRAW,
                why,
                grant.personId(),
                grant.name(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        changes.end(tx, grant, number, ending, null, null);
        EventPosition at = outbox.publish(
                tx,
                projectId,
                new ChangeWithdrawn(
                        projectId,
                        number,
                        why,
                        new ChangeEntries(grant, projects.get(tx, projectId).title(), change)
                                .withdrawn(why, whoWasAsked(tx, change, projectId))));
        return new Withdrawn(changes.get(tx, projectId, number), at);
    }

    private List<Participant> whoWasAsked(Tx tx, Change change, UUID projectId) {
        return change.wasSent()
                ? participants.of(tx, projectId).stream()
                        .filter(Participant::decidesForClient)
                        .toList()
                : List.of();
    }

    private static void refuse(Optional<Problem> refusal) {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
