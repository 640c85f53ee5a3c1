package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Takes in an entry as a browser or a script sends it, once for each key: words are checked first, then its files are
 * stored, then it is written. No I/O happens while the project is locked.
 */
@ApplicationScoped
public class ReceiveEntry {

    @Inject
    KeepAttachments keepAttachments;

    @Inject
    Idempotency idempotency;

    @Inject
    RecordEntry recordEntry;

    /** Everything that tells two requests apart. */
    private record Request(UUID project, NewEntry entry, List<StoredFile> files) {}

    /**
     * Writes the entry down, or answers as the first time.
     *
     * @param key made by the sender; absent: simply written
     */
    public EntryView receive(
            Grant grant, String key, NewEntry input, List<KeepAttachments.Upload> uploads, Locale reader) {
        Sight.of(grant);
        input.check(Instant.now());
        RecordEntry.mayWrite(grant, input.kind());
        List<StoredFile> files = keepAttachments.keep(grant, uploads);
        return idempotency.once(
                grant,
                key,
                new Request(grant.projectId(), input, files),
                EntryView.class,
                tx -> EntryView.of(recordEntry.record(tx, grant, input, files), reader));
    }
}
