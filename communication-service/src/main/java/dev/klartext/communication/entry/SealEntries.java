package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.ContentPart;
import dev.klartext.communication.evidence.Log;
import dev.klartext.communication.evidence.Logs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives entries their number and leaf, after which nobody changes or deletes them. */
@ApplicationScoped
public class SealEntries {

    @Inject
    Logs logs;

    @Inject
    EntryStore store;

    /** Writes an entry that is sealed at once, behind everything in this locked log that is due. */
    Entry append(Tx tx, Log locked, Entry entry, Content content) {
        Log log = locked.due() ? due(tx, locked, entry.recordedAt()) : locked;
        List<ContentPart> parts = content.salted();
        Log.Grown grown = log.with(entry.id(), entry.leaf(log.size() + 1, parts));
        Entry sealed = entry.written(
                grown.leaf().number(), content.asMap(), grown.leaf().hash());
        store.insertSealed(tx, sealed, parts, grown);
        return sealed;
    }

    /** Seals an entry before its time is over, because it is sent to somebody; 404 if it was taken back meanwhile. */
    public void now(Tx tx, Entry entry) {
        Log log = logs.lock(tx, entry.projectId(), entry.log());
        Instant now = Instant.now();
        if (!store.sealAt(tx, entry.id(), now)) {
            throw Gate.notFound();
        }
        due(tx, log, now);
    }

    /** Seals everything in this locked log that is due, oldest first. */
    Log due(Tx tx, Log locked, Instant now) {
        List<Entry> due = store.due(tx, locked.projectId(), locked.kind(), now);
        if (due.isEmpty()) {
            return locked;
        }
        Map<UUID, List<ContentPart>> parts =
                store.parts(tx, due.stream().map(Entry::id).toList());
        List<Logs.Leaf> leaves = new ArrayList<>(due.size());
        Log log = locked;
        for (Entry entry : due) {
            byte[] bytes = entry.leaf(log.size() + 1, parts.getOrDefault(entry.id(), List.of()));
            Log.Grown grown = log.with(entry.id(), bytes);
            leaves.add(grown.leaf());
            log = grown.log();
        }
        store.number(tx, leaves);
        logs.append(tx, log, leaves);
        return log;
    }
}
