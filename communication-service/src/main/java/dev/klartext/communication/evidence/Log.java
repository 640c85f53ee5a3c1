package dev.klartext.communication.evidence;

import java.util.UUID;

/** How far a log has grown. */
public record Log(UUID projectId, LogKind kind, String origin, long size, byte[] frontier) {

    Frontier tree() {
        return Frontier.of(size, frontier);
    }

    Log grown(Frontier tree) {
        return new Log(projectId, kind, origin, tree.size(), tree.bytes());
    }
}
