package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff work out what a change means: what is done instead, for how much, until when. Unsent work: no event, no lock. */
@ApplicationScoped
public class ElaborateChange {

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    ChangeDrafts drafts;

    @Inject
    OngoingProject ongoing;

    public ChangeDraft read(Tx tx, Grant grant, int number) {
        grant.staff();
        changes.get(tx, grant.projectId(), number);
        return drafts.of(tx, grant.projectId(), number);
    }

    public ChangeDraft save(Tx tx, Grant grant, int number, Elaboration worked, long readRevision) {
        grant.staff();
        UUID projectId = grant.projectId();
        ongoing.check(tx, projectId);
        Change change = changes.get(tx, projectId, number);
        EndedIsEnded.ended(change).ifPresent(problem -> {
            throw problem;
        });
        if (change.wasSent()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Diese Änderung ist schon hinausgegangen und bleibt, wie sie ist. Ziehen Sie sie zurück und schlagen"
                            + " Sie eine neue vor.",
                    "This change has gone out and stays as it is. Take it back and propose another one."));
        }
        Elaboration identified = worked.identified();
        identified.check(orders.get(tx, projectId).brief());
        if (!drafts.save(tx, projectId, number, identified, readRevision, grant.name())) {
            throw stale(drafts.of(tx, projectId, number));
        }
        return drafts.of(tx, projectId, number);
    }

    private static Problem stale(ChangeDraft current) {
        String by = current.editedBy();
        return Problems.STALE.because(Text.of(
                "Der Stand hat sich inzwischen geändert, zuletzt gespeichert hat %s. Bitte lesen Sie ihn und ändern Sie ihn"
                                .formatted(by)
                        + " noch einmal.",
                "Things have changed meanwhile, %s saved last. Please read the new state and change it once more."
                        .formatted(by)));
    }
}
