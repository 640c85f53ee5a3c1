package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entries.Seen;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Reads what came since somebody opened the history: what was sealed by its number, since until then only its author's side
 * sees it, and what the own side wrote by its id.
 */
@ApplicationScoped
class ReadNewer {

    private static final int AT_ONCE = 30;
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    Tenancy tenancy;

    @Inject
    Entries entries;

    @Inject
    EntryLines lines;

    @Inject
    Logs logs;

    /** What is there before the entries are read: what comes meanwhile is shown twice rather than not at all. */
    Seen now(Tx tx, UUID project) {
        return new Seen(
                logs.read(tx, project, LogKind.SHARED).size(),
                logs.read(tx, project, LogKind.INTERNAL).size(),
                NOTHING);
    }

    /** What has been seen once these entries, newest first, are shown too. */
    static Seen shown(Seen before, List<Entry> entries) {
        return entries.isEmpty()
                ? before
                : new Seen(
                        before.shared(), before.internal(), entries.getFirst().id());
    }

    Newer since(Grant grant, Seen seen) {
        Sight sight = Sight.of(grant);
        return tenancy.in(grant.agencyId(), tx -> {
            List<Entry> found = entries.since(tx, grant.projectId(), sight, seen, AT_ONCE);
            return new Newer(
                    grant.projectId(), lines.of(tx, grant, found), address(grant.projectId(), after(seen, found)));
        });
    }

    static String address(UUID project, Seen seen) {
        return "/communication/projects/" + project + "/newer?shared=" + seen.shared() + "&internal=" + seen.internal()
                + "&unsealed=" + seen.unsealed();
    }

    private static Seen after(Seen seen, List<Entry> found) {
        return new Seen(
                last(seen.shared(), LogKind.SHARED, found),
                last(seen.internal(), LogKind.INTERNAL, found),
                found.stream()
                        .filter(entry -> !entry.sealed())
                        .map(Entry::id)
                        .reduce(seen.unsealed(), (first, later) -> later));
    }

    private static long last(long seen, LogKind log, List<Entry> found) {
        return found.stream()
                .filter(entry -> entry.log() == log && entry.sealed())
                .mapToLong(Entry::number)
                .reduce(seen, Math::max);
    }
}
