package dev.klartext.communication.history;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Deliverables;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entries.Seen;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Selection;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import dev.klartext.communication.openpoint.OpenPoints;
import dev.klartext.communication.openpoint.WaitingTimes;
import dev.klartext.communication.openpoint.WaitingView;
import dev.klartext.communication.reachability.ReadReachability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads a project's history for one person. */
@ApplicationScoped
class ReadHistory {

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @Inject
    OpenPoints points;

    @Inject
    WaitingTimes waitingTimes;

    @Inject
    OfferEntry offerEntry;

    @Inject
    ReadReachability reachability;

    @Inject
    Participants participants;

    @Inject
    Deliverables deliverables;

    @Inject
    ReadNewer readNewer;

    @Inject
    EntryLines lines;

    @Inject
    SignHead heads;

    /** The entries that were chosen, as many as fit on a page. */
    HistoryView read(Grant grant, Selection chosen) {
        Sight sight = Sight.of(grant);
        heads.renew(grant.agencyId(), grant.projectId(), LogKind.SHARED);
        return tenancy.in(grant.agencyId(), tx -> view(tx, grant, sight, chosen));
    }

    /** The history from this entry on. */
    HistoryView at(Grant grant, LogKind log, long number) {
        Sight sight = Sight.of(grant);
        heads.renew(grant.agencyId(), grant.projectId(), LogKind.SHARED);
        return tenancy.in(grant.agencyId(), tx -> {
            Entry entry =
                    entries.numbered(tx, grant.projectId(), sight, log, number).orElseThrow(Gate::notFound);
            return view(tx, grant, sight, Selection.ALL.at(entry.id()));
        });
    }

    private HistoryView view(Tx tx, Grant grant, Sight sight, Selection chosen) {
        UUID project = grant.projectId();
        Seen before = readNewer.now(tx, project);
        Stretch found = Stretch.read(entries, tx, project, sight, chosen);
        QuickEntry quick = grant.isStaff() || grant.isClient() ? offerEntry.quick(tx, grant) : null;
        return new HistoryView(
                project,
                quick,
                quick == null ? Form.empty() : offerEntry.form(tx, grant, quick),
                lines.of(tx, grant, found.entries()),
                found.older(),
                found.upwards(),
                chosen,
                HistoryFilter.of(grant, participants.of(tx, project), deliverables.of(tx, project, sight), chosen),
                chosen.filtered() || !chosen.newest()
                        ? null
                        : ReadNewer.address(project, ReadNewer.shown(before, found.entries())),
                points.of(tx, List.of(project)).stream()
                        .filter(point -> point.visibleTo(grant))
                        .toList(),
                grant.isStaff() ? reachability.one(tx, project).orElse(null) : null,
                new WaitingView(waitingTimes.of(tx, grant)),
                heads.newest(tx, project, LogKind.SHARED).orElse(null));
    }
}
