package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff write a restatement and keep it as a draft. Unsent work: no event, no lock; it may be incomplete. */
@ApplicationScoped
class WriteRestatement {

    static final int MAX_WORDS = 5000;
    static final int MAX_ITEMS = 100;

    @Inject
    ReadRound rounds;

    @Inject
    RestatementDrafts drafts;

    /** The draft; if nothing was saved yet, what it begins with. */
    RestatementDraft read(Tx tx, Grant grant, UUID resultId) {
        grant.staff();
        return read(tx, rounds.of(tx, grant.projectId(), resultId));
    }

    RestatementDraft read(Tx tx, Round round) {
        return drafts.find(tx, round.projectId(), round.result().id())
                .orElseGet(() -> new RestatementDraft(
                        round.newest()
                                .filter(newest -> newest.answered() && !newest.agreed())
                                .map(Restating::after)
                                .orElseGet(Restating::empty),
                        0,
                        null));
    }

    RestatementDraft save(Tx tx, Grant grant, UUID resultId, Restating written, long readRevision) {
        grant.staff();
        Round round = rounds.of(tx, grant.projectId(), resultId);
        RestateUntilAgreed.refusal(round.newest()).ifPresent(problem -> {
            throw problem;
        });
        Violations violations = new Violations();
        violations.optional("words", written.words(), MAX_WORDS).atMost("items", written.items(), MAX_ITEMS);
        for (int i = 0; i < written.items().size(); i++) {
            ClassSaysWhatItMeans.lengths(written.items().get(i), "items[" + i + "].", violations);
        }
        EachRemarkOnce.check(written.items(), round.openRemarks(), violations);
        violations.throwIfAny();
        RestatementDraft draft = new RestatementDraft(written.identified(), readRevision + 1, grant.name());
        boolean saved = readRevision == 0
                ? drafts.add(tx, grant.projectId(), resultId, draft)
                : drafts.replace(tx, grant.projectId(), resultId, draft);
        if (!saved) {
            throw stale(read(tx, round));
        }
        return draft;
    }

    static Problem stale(RestatementDraft current) {
        String by = current.editedBy() == null ? "–" : current.editedBy();
        return Problems.STALE.because(Text.of(
                "Der Entwurf hat sich inzwischen geändert, zuletzt gespeichert hat %s. Bitte lesen Sie ihn noch einmal."
                        .formatted(by),
                "The draft has changed meanwhile, %s saved last. Please read it once more.".formatted(by)));
    }
}
