package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Staff save the draft of what is to be ordered. Unsent work: no event, no lock. */
@ApplicationScoped
public class EditBrief {

    @Inject
    Drafts drafts;

    @Inject
    BriefVersions versions;

    @Inject
    OngoingProject ongoing;

    public Draft save(Tx tx, Grant grant, UUID projectId, Brief brief, long readRevision) {
        grant.staff();
        ongoing.check(tx, projectId);
        Brief identified = brief.identified();
        BriefCheck.check(identified);
        Optional<Problem> ordered = SignedVersionNeverChanges.standsIn(versions.of(tx, projectId));
        if (ordered.isPresent()) {
            throw ordered.get();
        }
        if (!drafts.save(tx, projectId, identified, readRevision, grant.name())) {
            throw stale(drafts.of(tx, projectId));
        }
        return drafts.of(tx, projectId);
    }

    private static Problem stale(Draft current) {
        String by = current.editedBy() == null ? "" : current.editedBy();
        return Problems.STALE.because(Text.of(
                by + " hat inzwischen gespeichert. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch einmal.",
                by + " has saved meanwhile. Please read the new state and change it once more."));
    }
}
