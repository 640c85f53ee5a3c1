package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.evidence.InclusionProof;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Proofs;
import dev.klartext.communication.evidence.SignHead;
import dev.klartext.communication.evidence.TreeHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads what somebody needs to check a log. */
@ApplicationScoped
class ReadEvidence {

    private static final int LEAVES_ON_A_PAGE = 100;

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @Inject
    SignHead heads;

    @Inject
    Proofs proofs;

    EvidenceView read(Grant grant, LogKind log, String cursor) {
        Sight sight = Sight.of(grant);
        UUID project = grant.projectId();
        heads.renew(grant.agencyId(), project, log);
        return tenancy.in(grant.agencyId(), tx -> {
            Slice<Entry> sealed = entries.sealed(tx, project, log, sight, cursor, LEAVES_ON_A_PAGE);
            return new EvidenceView(
                    project,
                    log,
                    sight.sees(LogKind.INTERNAL) ? other(log) : null,
                    heads.newest(tx, project, log).orElse(null),
                    sealed.map(ReadEvidence::leaf).items(),
                    sealed.next());
        });
    }

    /** The way from an entry to the newest head; 404 for an entry that this person may not read. */
    AuditPathView path(Grant grant, LogKind log, UUID entryId) {
        Sight sight = Sight.of(grant);
        UUID project = grant.projectId();
        heads.renew(grant.agencyId(), project, log);
        return tenancy.in(grant.agencyId(), tx -> {
            Entry entry = entries.find(tx, project, sight, entryId)
                    .filter(found -> found.sealed() && found.log() == log)
                    .orElseThrow(Gate::notFound);
            Head head = heads.newest(tx, project, log).orElseThrow(SignHead::notStored);
            if (entry.number() > head.size()) {
                return path(entry, head, null, false);
            }
            InclusionProof proof = proofs.inclusion(tx, project, log, entry.number(), head.size());
            List<AuditPathView.Step> steps = proof.steps(entry.leafHash()).stream()
                    .map(AuditPathView.Step::of)
                    .toList();
            return path(
                    entry,
                    head,
                    steps,
                    proof.proves(entry.leafHash(), head.checkpoint().root()));
        });
    }

    private static AuditPathView path(Entry entry, Head head, List<AuditPathView.Step> steps, boolean fits) {
        return new AuditPathView(
                entry.projectId(),
                entry.log(),
                head,
                entry.number(),
                words(entry),
                TreeHash.base64(entry.leafHash()),
                steps,
                fits);
    }

    private static Text words(Entry entry) {
        return entry.heading() == null ? entry.sentence() : entry.heading();
    }

    private static LogKind other(LogKind log) {
        return log == LogKind.SHARED ? LogKind.INTERNAL : LogKind.SHARED;
    }

    private static EvidenceView.Leaf leaf(Entry entry) {
        return new EvidenceView.Leaf(entry.id(), entry.number(), words(entry), TreeHash.base64(entry.leafHash()));
    }
}
