package dev.klartext.communication.evidence;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets a refused log go on: the leaves that are left stay as they are, the origin is a new one, and the first entry under it
 * names both heads and the reason. Who holds a checkpoint of the old origin sees from that what became of it.
 */
@ApplicationScoped
public class OpenOrigin {

    private static final int REASON_MAX = 1000;

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    @Inject
    Logs logs;

    @Inject
    CheckLogs checkLogs;

    @Inject
    SignHead heads;

    public OriginOpened open(NewOrigin input) {
        check(input);
        CheckLogs.Finding finding = checkLogs.find(input.agencyId(), input.projectId(), input.log());
        OriginOpened opened = tenancy.in(input.agencyId(), tx -> open(tx, input, finding));
        heads.renew(input.agencyId(), input.projectId(), input.log());
        return opened;
    }

    private OriginOpened open(Tx tx, NewOrigin input, CheckLogs.Finding finding) {
        outbox.lock(tx, input.projectId());
        Log found = logs.lockAsFound(tx, input.projectId(), input.log());
        if (finding.extended() || found.generation() != finding.log().generation()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Dieser Verlauf passt zu seinem letzten gesicherten Stand. Er braucht keinen neuen Ursprung.",
                    "This log extends its newest stored checkpoint. It needs no new origin."));
        }
        if (!finding.whole()) {
            throw Problems.NOT_YET.because(Text.of(
                    "In der Datenbank fehlen Einträge dieses Verlaufs, oder sie sind verändert. Stellen Sie erst eine"
                            + " vollständige Kopie wieder her.",
                    "Leaves of this log are missing in the database or altered. Restore a complete copy first."));
        }
        CheckpointStore.Stored stored = finding.stored().orElseThrow();
        Log reopened = logs.reopen(tx, found, Math.max(found.generation(), stored.generation()) + 1);
        checkLogs.begins(reopened);
        OriginOpened opened = opened(input, reopened, stored.checkpoint());
        outbox.publish(tx, input.projectId(), opened);
        return opened;
    }

    private static OriginOpened opened(NewOrigin input, Log reopened, Checkpoint stored) {
        Checkpoint found = Checkpoint.of(reopened.origin(), reopened.tree());
        Text sentence = Text.of(
                "Neuer Ursprung des Verlaufs: gesichert waren %d Einträge, vorgefunden wurden %d. Grund: %s"
                        .formatted(stored.size(), found.size(), input.reason().strip()),
                "New origin of the history: %d entries were stored, %d were found. Reason: %s"
                        .formatted(stored.size(), found.size(), input.reason().strip()));
        Text heads = Text.of(
                "Gesicherter Stand:\n%sVorgefundener Stand:\n%s".formatted(stored.text(), found.text()),
                "Stored state:\n%sState found:\n%s".formatted(stored.text(), found.text()));
        EntryBlock entry = EntryBlock.telling(
                        input.log() == LogKind.INTERNAL ? Audience.AGENCY : Audience.PARTIES,
                        Symbol.PROJECT,
                        Standing.ONE_SIDED,
                        null,
                        sentence,
                        "/communication/projects/" + input.projectId() + "/evidence")
                .detailed(heads);
        return new OriginOpened(
                input.projectId(),
                input.log(),
                reopened.origin(),
                stored.origin(),
                stored.size(),
                stored.rootHash(),
                found.size(),
                found.rootHash(),
                input.reason().strip(),
                entry);
    }

    private static void check(NewOrigin input) {
        new Violations()
                .present("agencyId", input.agencyId())
                .present("projectId", input.projectId())
                .present("log", input.log())
                .required("reason", input.reason(), REASON_MAX)
                .throwIfAny();
    }
}
