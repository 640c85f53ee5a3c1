package dev.klartext.communication.evidence;

import java.util.ArrayList;
import java.util.List;

/** Which leaves each hash of a proof stands for; source: RFC 6962, sections 2.1.1 and 2.1.2. */
final class ProofRanges {

    private ProofRanges() {}

    /** PATH(index, D[size]): the siblings from the leaf up to the root. */
    static List<LeafRange> inclusion(long index, long size) {
        List<LeafRange> path = new ArrayList<>();
        LeafRange range = new LeafRange(0, size);
        while (!range.single()) {
            boolean left = index < range.split();
            path.addFirst(left ? range.right() : range.left());
            range = left ? range.left() : range.right();
        }
        return path;
    }

    /** PROOF(first, D[second]); empty where there is nothing to prove: for no leaf and for the same size. */
    static List<LeafRange> consistency(long first, long second) {
        List<LeafRange> path = new ArrayList<>();
        if (first == 0) {
            return path;
        }
        LeafRange range = new LeafRange(0, second);
        while (range.to() != first) {
            boolean left = first <= range.split();
            path.addFirst(left ? range.right() : range.left());
            range = left ? range.left() : range.right();
        }
        // The first tree as a whole is known to who asks; a part of it is not.
        if (range.from() != 0) {
            path.addFirst(range);
        }
        return path;
    }
}
