package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.Logs;
import dev.klartext.communication.openpoint.MovePoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Removes what its author typed a moment ago, as if it had never been there: it has no number and no leaf yet. */
@ApplicationScoped
public class TakeBack {

    @Inject
    Logs logs;

    @Inject
    Entries entries;

    @Inject
    EntryStore store;

    @Inject
    MovePoints points;

    public void takeBack(Tx tx, Grant grant, UUID entryId) {
        Sight sight = Sight.of(grant);
        Entry seen = entries.find(tx, grant.projectId(), sight, entryId).orElseThrow(Gate::notFound);
        if (seen.pointId() != null) {
            // The stream before the log, here as everywhere, so that nobody waits in a circle.
            points.close(tx, grant.projectId(), seen.pointId());
        }
        // Sealing locks the log too: whoever comes first decides, the other sees what became of it.
        logs.lock(tx, grant.projectId(), seen.log());
        Entry entry = entries.find(tx, grant.projectId(), sight, entryId).orElseThrow(Gate::notFound);
        if (entry.sealed() || !Instant.now().isBefore(entry.sealAt())) {
            throw Problems.CONFLICT.because(Text.of(
                    "Dieser Eintrag steht fest. Schreiben Sie eine Korrektur dazu, dann stehen beide da.",
                    "This entry is settled. Add a correction, then both will be there."));
        }
        if (!grant.personId().equals(entry.actorId())) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Zurücknehmen kann nur, wer den Eintrag geschrieben hat.",
                    "Only who wrote the entry can take it back."));
        }
        store.delete(tx, entryId);
    }
}
