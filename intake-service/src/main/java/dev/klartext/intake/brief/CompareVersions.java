package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Compares any two versions that were sent, or the draft with one of them. */
@ApplicationScoped
class CompareVersions {

    @Inject
    BriefVersions versions;

    @Inject
    Drafts drafts;

    /** @param since absent: the version before; the first is compared with itself */
    Comparison compare(Tx tx, UUID projectId, int version, Integer since) {
        int other = since == null ? Math.max(1, version - 1) : since;
        return new Comparison(
                version, other, BriefDifference.between(brief(tx, projectId, other), brief(tx, projectId, version)));
    }

    /** @param since absent: the newest version */
    DraftComparison draft(Tx tx, UUID projectId, Integer since) {
        int other = since == null ? newest(tx, projectId) : since;
        Brief draft = drafts.of(tx, projectId).document();
        return new DraftComparison(other, BriefDifference.between(brief(tx, projectId, other), draft));
    }

    private int newest(Tx tx, UUID projectId) {
        return versions.of(tx, projectId).stream()
                .findFirst()
                .map(BriefVersion::version)
                .orElseThrow(() -> Problems.NOT_YET.because(Text.of(
                        "Verglichen wird mit einer gesendeten Version; noch gibt es keine.",
                        "The draft is compared with a version that was sent; there is none yet.")));
    }

    private Brief brief(Tx tx, UUID projectId, int version) {
        versions.get(tx, projectId, version);
        return versions.frozen(tx, projectId, version).brief();
    }
}
