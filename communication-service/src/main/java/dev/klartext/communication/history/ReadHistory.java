package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import dev.klartext.communication.openpoint.OpenPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a project's history for one person. */
@ApplicationScoped
class ReadHistory {

    private static final int ENTRIES_ON_A_PAGE = 30;

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @Inject
    OpenPoints points;

    @Inject
    Participants participants;

    @Inject
    SignHead heads;

    /** The newest entries, or those before one; the form is as the person left it, if it was refused. */
    HistoryView read(Grant grant, Optional<UUID> before, Optional<Form> refused) {
        Sight sight = Sight.of(grant);
        return tenancy.in(grant.agencyId(), tx -> view(tx, grant, sight, before, refused));
    }

    private HistoryView view(Tx tx, Grant grant, Sight sight, Optional<UUID> before, Optional<Form> refused) {
        UUID project = grant.projectId();
        Instant now = Instant.now();
        Slice<Entry> found = Slice.of(
                entries.newest(tx, project, sight, before, ENTRIES_ON_A_PAGE),
                ENTRIES_ON_A_PAGE,
                entry -> entry.id().toString());
        QuickEntry quick = grant.isStaff() || grant.isClient() ? quick(tx, grant) : null;
        return new HistoryView(
                project,
                quick,
                refused.orElseGet(() -> quick == null ? Form.empty() : quick.form()),
                found.map(entry -> EntryLine.of(entry, grant, now)).items(),
                found.next(),
                before.isEmpty(),
                points.of(tx, List.of(project)).stream()
                        .filter(point -> point.visibleTo(grant))
                        .toList(),
                heads.newest(tx, project, LogKind.SHARED));
    }

    private QuickEntry quick(Tx tx, Grant grant) {
        return QuickEntry.of(
                grant,
                participants.of(tx, grant.projectId()),
                entries.lastContact(tx, grant.projectId(), grant.personId()).orElse(null));
    }
}
