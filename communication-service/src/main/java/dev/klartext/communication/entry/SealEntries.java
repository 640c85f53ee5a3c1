package dev.klartext.communication.entry;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.evidence.ContentPart;
import dev.klartext.communication.evidence.Log;
import dev.klartext.communication.evidence.Logs;
import dev.klartext.communication.evidence.TreeHash;
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

    /** Seals everything in this locked log that is due, oldest first. */
    void due(Tx tx, Log locked, Instant now) {
        List<Entry> due = store.due(tx, locked.projectId(), locked.kind(), now);
        if (due.isEmpty()) {
            return;
        }
        Map<UUID, List<ContentPart>> parts =
                store.parts(tx, due.stream().map(Entry::id).toList());
        List<Logs.Leaf> leaves = new ArrayList<>(due.size());
        for (Entry entry : due) {
            long number = locked.size() + leaves.size() + 1;
            byte[] bytes = entry.leaf(number, parts.getOrDefault(entry.id(), List.of()));
            leaves.add(new Logs.Leaf(entry.id(), number, bytes, TreeHash.leaf(bytes)));
        }
        store.number(tx, leaves);
        logs.append(tx, locked, leaves);
    }
}
