package dev.klartext.communication.evidence;

import java.time.Instant;

/**
 * A log's newest signed checkpoint with what is needed to check it.
 *
 * @param key under the log's origin as its name
 */
public record Head(Checkpoint checkpoint, SignedNote note, NoteKey key, Instant signedAt) {

    public String rootHash() {
        return checkpoint.rootHash();
    }

    public long size() {
        return checkpoint.size();
    }
}
