package dev.klartext.communication.evidence;

import java.util.UUID;

/**
 * How far a log has grown.
 *
 * @param generation 1, and one more with every new origin
 * @param due whether it holds entries whose time to be taken back is over, but not their leaves yet
 */
public record Log(
        UUID projectId, LogKind kind, String origin, int generation, long size, byte[] frontier, boolean due) {

    /** A log after one more leaf, with that leaf. */
    public record Grown(Log log, Logs.Leaf leaf) {}

    Frontier tree() {
        return Frontier.of(size, frontier);
    }

    /** This log with one more leaf, whose record carries the number that follows. */
    public Grown with(UUID entryId, byte[] bytes) {
        Frontier tree = tree();
        byte[] hash = TreeHash.leaf(bytes);
        Logs.Leaf leaf = new Logs.Leaf(entryId, size + 1, bytes, hash, TreeHash.joined(tree.completedBy(hash)));
        Frontier grown = tree.append(hash);
        return new Grown(new Log(projectId, kind, origin, generation, grown.size(), grown.bytes(), due), leaf);
    }

    /** The same leaves under the origin of a later generation. */
    Log under(String newOrigin, int newGeneration) {
        return new Log(projectId, kind, newOrigin, newGeneration, size, frontier, due);
    }
}
