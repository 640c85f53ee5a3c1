package dev.klartext.communication.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows that the tree of one size is the beginning of the tree of another. */
public record ConsistencyProof(long first, long second, List<byte[]> path) {

    /** Whether the second tree only adds to the first; source: RFC 9162, section 2.1.4.2. */
    public boolean proves(byte[] firstRoot, byte[] secondRoot) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == 0) {
            return path.isEmpty() && Arrays.equals(firstRoot, TreeHash.emptyRoot());
        }
        if (first == second) {
            return path.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        List<byte[]> hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.addFirst(firstRoot);
        }
        return !hashes.isEmpty() && leadsTo(hashes, firstRoot, secondRoot);
    }

    private boolean leadsTo(List<byte[]> hashes, byte[] firstRoot, byte[] secondRoot) {
        int whole = Long.numberOfTrailingZeros(first);
        long at = first - 1 >> whole;
        long last = second - 1 >> whole;
        byte[] firstReached = hashes.getFirst();
        byte[] secondReached = hashes.getFirst();
        for (byte[] hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                firstReached = TreeHash.node(hash, firstReached);
                secondReached = TreeHash.node(hash, secondReached);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                secondReached = TreeHash.node(secondReached, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(firstReached, firstRoot) && Arrays.equals(secondReached, secondRoot);
    }
}
