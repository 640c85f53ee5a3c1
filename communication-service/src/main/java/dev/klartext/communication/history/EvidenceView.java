package dev.klartext.communication.history;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.evidence.LogKind;
import java.util.List;
import java.util.UUID;

/**
 * What the page about checking shows.
 *
 * @param other the log that this reader may look at beside this one; null if there is none
 * @param head null if none was ever stored
 * @param leaves of sealed entries that the reader may see, in the order of their numbers
 * @param next cursor of those that follow; null at the end
 */
public record EvidenceView(UUID projectId, LogKind log, LogKind other, Head head, List<Leaf> leaves, String next) {

    /** A sealed entry with its leaf hash in base64. */
    public record Leaf(UUID entryId, long number, Text words, String hash) {}

    public String logWord() {
        return log.name().toLowerCase();
    }

    public String otherWord() {
        return other == null ? null : other.name().toLowerCase();
    }

    public boolean internal() {
        return log == LogKind.INTERNAL;
    }
}
