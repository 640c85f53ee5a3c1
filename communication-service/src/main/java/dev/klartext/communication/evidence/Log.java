package dev.klartext.communication.evidence;

import java.util.UUID;

/**
 * How far a log has grown.
 *
 * @param generation 1, and one more with every new origin
 */
public record Log(UUID projectId, LogKind kind, String origin, int generation, long size, byte[] frontier) {

    Frontier tree() {
        return Frontier.of(size, frontier);
    }

    Log grown(Frontier tree) {
        return new Log(projectId, kind, origin, generation, tree.size(), tree.bytes());
    }
}
