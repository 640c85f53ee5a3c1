package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what one of the client's people types about a version, for them alone. Nothing is decided by it: no event, no lock; also
 * to a version that was replaced or decided meanwhile, so that nothing typed is lost.
 */
@ApplicationScoped
class KeepPart {

    private static final int MAX_OF_OTHERS = 1000;

    @Inject
    Results results;

    @Inject
    ReviewParts parts;

    @Inject
    FindMandate mandates;

    /** The person's own part; empty if they have not begun. */
    ReviewPart read(Tx tx, Grant grant, UUID resultId) {
        grant.client();
        results.find(tx, grant.projectId(), resultId).orElseThrow(DraftGate::notHere);
        return parts.find(tx, grant.projectId(), resultId, grant.personId())
                .orElseGet(() -> part(grant, Saying.NOTHING, 0));
    }

    /** Saves over the revision that was read. */
    ReviewPart save(Tx tx, Grant grant, UUID resultId, Saying said, long readRevision) {
        ReviewPart before = changeable(tx, grant, resultId, said);
        ReviewPart saved = part(grant, said, readRevision + 1);
        if (before.revision() != readRevision || !parts.save(tx, grant.projectId(), resultId, saved)) {
            throw stale();
        }
        return saved;
    }

    /** Saves what stands on the page whose button the person pressed: that is what they mean. */
    ReviewPart saveOver(Tx tx, Grant grant, UUID resultId, Saying said) {
        changeable(tx, grant, resultId, said);
        return part(grant, said, parts.saveOver(tx, grant.projectId(), resultId, part(grant, said, 1)));
    }

    private ReviewPart changeable(Tx tx, Grant grant, UUID resultId, Saying said) {
        ReviewPart before = read(tx, grant, resultId);
        fits(said);
        if (before.handedIn() && !mandates.of(tx, grant.projectId(), resultId).holds(grant)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Sie haben Ihre Anmerkungen abgegeben. Möchten Sie noch etwas ändern, holen Sie sie bitte erst zurück.",
                    "You have handed in your remarks. To change something, please take them back first."));
        }
        return before;
    }

    private static ReviewPart part(Grant grant, Saying said, long revision) {
        return new ReviewPart(grant.personId(), grant.name(), said, List.of(), revision, null);
    }

    private static void fits(Saying said) {
        Violations violations = new Violations();
        violations
                .atMost("remarks", said.remarks(), RemarksAreReadable.MAX_REMARKS)
                .atMost("goals", said.goals(), RemarksAreReadable.MAX_REMARKS)
                .atMost("taken", said.taken(), MAX_OF_OTHERS)
                .atMost("dropped", said.dropped(), MAX_OF_OTHERS);
        for (int i = 0; i < said.remarks().size(); i++) {
            violations.optional("remarks[" + i + "].text", said.remarks().get(i).text(), RemarksAreReadable.MAX_TEXT);
        }
        for (int i = 0; i < said.taken().size(); i++) {
            violations.optional("taken[" + i + "].text", said.taken().get(i).text(), RemarksAreReadable.MAX_TEXT);
        }
        violations.throwIfAny();
    }

    private static Problem stale() {
        return Problems.STALE.because(Text.of(
                "Sie haben inzwischen anderswo weitergeschrieben. Bitte lesen Sie den Stand noch einmal.",
                "You have gone on writing elsewhere meanwhile. Please read it once more."));
    }
}
