package dev.klartext.intake.project;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * In a closed project nothing is ordered, changed, planned or asked for any more.
 *
 * <p>Reason: what both sides hold for finished must not move behind anybody's back; whoever wants to go on opens the project
 * again, and everybody hears of it.
 */
@ApplicationScoped
public class OngoingProject {

    @Inject
    Projects projects;

    @Inject
    Outbox outbox;

    /** Locks the project's stream, as every use case does first, and refuses if the project is closed. */
    public void lock(Tx tx, UUID projectId) {
        outbox.lock(tx, projectId);
        check(tx, projectId);
    }

    /** The same for unsent work, which locks nothing. */
    public void check(Tx tx, UUID projectId) {
        closed(projects.get(tx, projectId)).ifPresent(problem -> {
            throw problem;
        });
    }

    static Optional<Problem> closed(Project project) {
        return project.closed()
                ? Optional.of(Problems.CONFLICT.because(Text.of(
                        "Dieses Projekt ist abgeschlossen. Soll es weitergehen, öffnet es die Agentur wieder.",
                        "This project is closed. If it is to go on, the agency opens it again.")))
                : Optional.empty();
    }
}
