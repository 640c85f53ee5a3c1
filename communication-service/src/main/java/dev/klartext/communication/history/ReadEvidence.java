package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
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

    EvidenceView read(Grant grant, LogKind log, String cursor) {
        Sight sight = Sight.of(grant);
        UUID project = grant.projectId();
        return tenancy.in(grant.agencyId(), tx -> {
            Slice<Entry> sealed = entries.sealed(tx, project, log, sight, cursor, LEAVES_ON_A_PAGE);
            return new EvidenceView(
                    project,
                    log,
                    sight.sees(LogKind.INTERNAL) ? other(log) : null,
                    heads.newest(tx, project, log),
                    sealed.map(ReadEvidence::leaf).items(),
                    sealed.next());
        });
    }

    private static LogKind other(LogKind log) {
        return log == LogKind.SHARED ? LogKind.INTERNAL : LogKind.SHARED;
    }

    private static EvidenceView.Leaf leaf(Entry entry) {
        return new EvidenceView.Leaf(
                entry.id(),
                entry.number(),
                entry.heading() == null ? entry.sentence() : entry.heading(),
                Base64.getEncoder().encodeToString(entry.leafHash()));
    }
}
