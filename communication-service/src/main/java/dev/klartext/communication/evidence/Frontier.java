package dev.klartext.communication.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of an RFC 6962 tree: the roots of its perfect subtrees, largest first, one for each 1 in the binary
 * size. It is all that an append or the root needs, so both cost O(log n), whatever the size.
 */
public record Frontier(long size, List<byte[]> subtrees) {

    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of size " + size + " has not " + subtrees.size() + " perfect subtrees");
        }
        subtrees = List.copyOf(subtrees);
    }

    /** Reads what {@link #bytes()} wrote. */
    public static Frontier of(long size, byte[] bytes) {
        List<byte[]> subtrees = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += TreeHash.LENGTH) {
            subtrees.add(Arrays.copyOfRange(bytes, at, at + TreeHash.LENGTH));
        }
        return new Frontier(size, subtrees);
    }

    /** The frontier of a whole tree, from the hashes of its leaves in order. */
    public static Frontier ofLeaves(Iterable<byte[]> leafHashes) {
        Frontier frontier = EMPTY;
        for (byte[] leafHash : leafHashes) {
            frontier = frontier.append(leafHash);
        }
        return frontier;
    }

    /** This tree with one more leaf: equal subtrees at the right edge merge, as ones carry when a number grows by one. */
    public Frontier append(byte[] leafHash) {
        List<byte[]> completed = completedBy(leafHash);
        List<byte[]> edge = new ArrayList<>(subtrees.subList(0, subtrees.size() - completed.size()));
        edge.add(completed.isEmpty() ? leafHash : completed.getLast());
        return new Frontier(size + 1, edge);
    }

    /** The hashes of the perfect subtrees of 2, 4, 8 … leaves that the next leaf completes, smallest first. */
    List<byte[]> completedBy(byte[] leafHash) {
        List<byte[]> completed = new ArrayList<>();
        byte[] carried = leafHash;
        for (byte[] left : subtrees.reversed().subList(0, Long.numberOfTrailingZeros(~size))) {
            carried = TreeHash.node(left, carried);
            completed.add(carried);
        }
        return completed;
    }

    /** The Merkle tree hash of all leaves so far. */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return TreeHash.emptyRoot();
        }
        byte[] root = subtrees.getLast();
        for (byte[] left : subtrees.subList(0, subtrees.size() - 1).reversed()) {
            root = TreeHash.node(left, root);
        }
        return root;
    }

    /** The subtrees' hashes one after the other, for storing. */
    public byte[] bytes() {
        return TreeHash.joined(subtrees);
    }
}
