package dev.klartext.intake.brief;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Compares any two versions that were sent. */
@ApplicationScoped
class CompareVersions {

    @Inject
    BriefVersions versions;

    /** @param since absent: the version before; the first is compared with itself */
    Comparison compare(Tx tx, UUID projectId, int version, Integer since) {
        int other = since == null ? Math.max(1, version - 1) : since;
        return new Comparison(
                version, other, BriefDifference.between(brief(tx, projectId, other), brief(tx, projectId, version)));
    }

    private Brief brief(Tx tx, UUID projectId, int version) {
        versions.get(tx, projectId, version);
        return versions.frozen(tx, projectId, version).brief();
    }
}
