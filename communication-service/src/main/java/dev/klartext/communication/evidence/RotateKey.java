package dev.klartext.communication.evidence;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives an agency a new key. The key and an entry in each of its logs come in one transaction, so that no head is signed by
 * a key that its log does not name; the old public key stays, for the heads that it signed.
 */
@ApplicationScoped
public class RotateKey {

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    @Inject
    Logs logs;

    @Inject
    LogKeys keys;

    @Inject
    CheckLogs checkLogs;

    public LogKeys.LogKey rotate(Grant admin) {
        // Each log is looked at before, so that the transaction does not begin anew for each.
        tenancy.in(admin.agencyId(), logs::begun).forEach(log -> checkLogs.ensure(admin.agencyId(), log));
        return tenancy.in(admin.agencyId(), tx -> rotate(tx, admin));
    }

    private LogKeys.LogKey rotate(Tx tx, Grant admin) {
        LogKeys.LogKey former = keys.current(tx);
        LogKeys.LogKey next = keys.next(tx);
        List<Log> begun = logs.begun(tx);
        for (Log log : begun) {
            outbox.lock(tx, log.projectId());
            outbox.publish(tx, log.projectId(), rotated(admin, log, former, next));
        }
        return next;
    }

    private static KeyRotated rotated(Grant admin, Log log, LogKeys.LogKey former, LogKeys.LogKey next) {
        String formerKey = new NoteKey(log.origin(), former.publicKey()).encoded();
        String key = new NoteKey(log.origin(), next.publicKey()).encoded();
        EntryBlock entry = EntryBlock.telling(
                        log.kind() == LogKind.INTERNAL ? Audience.AGENCY : Audience.PARTIES,
                        Symbol.PROJECT,
                        Standing.ONE_SIDED,
                        admin.actor(),
                        Text.of(
                                "Die Stände dieses Verlaufs unterschreibt ab jetzt ein neuer Schlüssel.",
                                "From now on a new key signs the states of this history."),
                        "/communication/projects/" + log.projectId() + "/evidence")
                .detailed(Text.of(
                        "Bisher: %s\nNeu: %s".formatted(formerKey, key),
                        "Before: %s\nNow: %s".formatted(formerKey, key)));
        return new KeyRotated(log.projectId(), log.kind(), formerKey, key, entry);
    }
}
