package dev.klartext.communication.entry;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.Log;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import dev.klartext.communication.evidence.TreeHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives entries their number and leaf, after which nobody changes or deletes them. */
@ApplicationScoped
public class SealEntries {

    @Inject
    Logs logs;

    @Inject
    Entries entries;

    /** Locks the log and seals everything in it that is due, oldest first. */
    void due(Tx tx, UUID projectId, LogKind kind, Instant now) {
        Log log = logs.lock(tx, projectId, kind);
        List<Logs.Leaf> leaves = new ArrayList<>();
        for (Entry entry : entries.due(tx, projectId, kind, now)) {
            long number = log.size() + leaves.size() + 1;
            byte[] bytes = entry.leaf(number, entries.parts(tx, entry.id()));
            entries.number(tx, entry.id(), number);
            leaves.add(new Logs.Leaf(entry.id(), number, bytes, TreeHash.leaf(bytes)));
        }
        if (!leaves.isEmpty()) {
            logs.append(tx, log, leaves);
        }
    }
}
