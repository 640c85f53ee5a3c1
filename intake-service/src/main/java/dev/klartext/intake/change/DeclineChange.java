package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The side that was asked says no to a change, and why; what held before still holds. */
@ApplicationScoped
public class DeclineChange {

    private static final int MAX_REASON = 1000;

    @Inject
    Changes changes;

    @Inject
    Projects projects;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** The change with its end, and where the event of it stands. */
    public record Declined(Change change, EventPosition at) {}

    public Declined decline(Tx tx, Grant grant, int number, String reason) {
        UUID projectId = grant.party().projectId();
        ongoing.lock(tx, projectId);
        Change change = changes.get(tx, projectId, number);
        WhoMayDecline.check(change, grant);
        new Violations().required("reason", reason, MAX_REASON).throwIfAny();
        EndedIsEnded.ended(change).ifPresent(problem -> {
            throw problem;
        });
        String why = reason.strip();
        Ending ending = new Ending(
                Ending.Way.DECLINE,
                why,
                grant.personId(),
                grant.name(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        changes.end(tx, grant, number, ending, null, null);
        EventPosition at = outbox.publish(
                tx,
                projectId,
                new ChangeDeclined(
                        projectId,
                        number,
                        why,
                        new ChangeEntries(grant, projects.get(tx, projectId).title(), change).declined(why)));
        return new Declined(changes.get(tx, projectId, number), at);
    }
}
