package dev.klartext.communication.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Neighbouring leaves that RFC 6962 hashes together: the whole tree or one side of a split.
 *
 * @param from index of the first leaf
 * @param to index behind the last leaf
 */
record LeafRange(long from, long to) {

    long size() {
        return to - from;
    }

    boolean single() {
        return size() == 1;
    }

    /** Where the range is split: behind the largest power of two that is smaller than its size. */
    long split() {
        return from + Long.highestOneBit(size() - 1);
    }

    LeafRange left() {
        return new LeafRange(from, split());
    }

    LeafRange right() {
        return new LeafRange(split(), to);
    }

    /** The perfect subtrees that it consists of, largest first: one for each 1 in its binary size. */
    List<Subtree> subtrees() {
        List<Subtree> subtrees = new ArrayList<>();
        for (long at = from; at < to; ) {
            long leaves = Long.highestOneBit(to - at);
            int level = Long.numberOfTrailingZeros(leaves);
            subtrees.add(new Subtree(level, at >> level));
            at += leaves;
        }
        return subtrees;
    }

    /** The Merkle tree hash of these leaves from those of its perfect subtrees. */
    byte[] hash(Function<Subtree, byte[]> hashes) {
        return subtrees().reversed().stream()
                .map(hashes)
                .reduce((right, left) -> TreeHash.node(left, right))
                .orElseGet(TreeHash::emptyRoot);
    }
}
