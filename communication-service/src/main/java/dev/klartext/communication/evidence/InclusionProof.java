package dev.klartext.communication.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The audit path of a leaf: what has to be hashed with it to get the root.
 *
 * @param index of the leaf, its number - 1
 * @param size of the tree
 * @param path siblings from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    /**
     * One hashing on the way up.
     *
     * @param left whether the sibling stands before what was hashed so far
     */
    public record Step(byte[] sibling, boolean left, byte[] result) {}

    /** Whether the leaf stands at this place of the tree with this root; source: RFC 9162, section 2.1.3.2. */
    public boolean proves(byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size || path.size() != length()) {
            return false;
        }
        List<Step> steps = steps(leafHash);
        byte[] reached = steps.isEmpty() ? leafHash : steps.getLast().result();
        return Arrays.equals(reached, root);
    }

    /** The way from the leaf to the root. */
    public List<Step> steps(byte[] leafHash) {
        List<Step> steps = new ArrayList<>(path.size());
        byte[] reached = leafHash;
        long at = index;
        long last = size - 1;
        for (byte[] sibling : path) {
            // A leaf at the right edge has no sibling on the levels where the edge is lifted as it is.
            while ((at & 1) == 0 && at == last && at != 0) {
                at >>= 1;
                last >>= 1;
            }
            boolean left = (at & 1) == 1;
            reached = left ? TreeHash.node(sibling, reached) : TreeHash.node(reached, sibling);
            steps.add(new Step(sibling, left, reached));
            at >>= 1;
            last >>= 1;
        }
        return steps;
    }

    private int length() {
        return ProofRanges.inclusion(index, size).size();
    }
}
