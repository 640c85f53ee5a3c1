package dev.klartext.communication.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A tree in memory that stores of each leaf what a row of the database stores, and proves from that. */
final class Tree {

    private final List<Proofs.Hashes> rows = new ArrayList<>();
    private final List<byte[]> leaves;

    Tree(List<byte[]> leafHashes) {
        leaves = leafHashes;
        Frontier frontier = Frontier.EMPTY;
        for (byte[] hash : leafHashes) {
            rows.add(new Proofs.Hashes(rows.size() + 1, hash, TreeHash.joined(frontier.completedBy(hash))));
            frontier = frontier.append(hash);
        }
    }

    /** Leaves that no two runs make differently. */
    static Tree random(int size) {
        Random random = new Random(6962);
        return new Tree(IntStream.range(0, size)
                .mapToObj(i -> {
                    byte[] leaf = new byte[random.nextInt(200)];
                    random.nextBytes(leaf);
                    return TreeHash.leaf(leaf);
                })
                .toList());
    }

    byte[] leaf(long index) {
        return leaves.get((int) index);
    }

    List<byte[]> leaves() {
        return leaves;
    }

    byte[] root(long size) {
        return new LeafRange(0, size).hash(this::stored);
    }

    InclusionProof inclusion(long index, long size) {
        return new InclusionProof(index, size, hashes(ProofRanges.inclusion(index, size)));
    }

    ConsistencyProof consistency(long first, long second) {
        return new ConsistencyProof(first, second, hashes(ProofRanges.consistency(first, second)));
    }

    /** MTH(D[n]) = SHA-256(0x01 || MTH(D[0:k]) || MTH(D[k:n])), k the largest power of two smaller than n. */
    static byte[] byDefinition(List<byte[]> leafHashes) {
        if (leafHashes.size() == 1) {
            return leafHashes.getFirst();
        }
        int k = Integer.highestOneBit(leafHashes.size() - 1);
        return TreeHash.node(
                byDefinition(leafHashes.subList(0, k)), byDefinition(leafHashes.subList(k, leafHashes.size())));
    }

    /** Every way to alter a path: each hash changed, dropped, doubled or swapped with the next, and one more at either end. */
    static List<List<byte[]>> forged(List<byte[]> path) {
        List<List<byte[]>> forged = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> changed = new ArrayList<>(path);
            byte[] hash = path.get(i).clone();
            hash[i % hash.length] ^= 1;
            changed.set(i, hash);
            forged.add(changed);
            List<byte[]> dropped = new ArrayList<>(path);
            dropped.remove(i);
            forged.add(dropped);
            List<byte[]> doubled = new ArrayList<>(path);
            doubled.add(i, path.get(i));
            forged.add(doubled);
            if (i > 0 && !Arrays.equals(path.get(i), path.get(i - 1))) {
                List<byte[]> swapped = new ArrayList<>(path);
                swapped.set(i, path.get(i - 1));
                swapped.set(i - 1, path.get(i));
                forged.add(swapped);
            }
        }
        byte[] more = TreeHash.leaf(new byte[] {42});
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(more);
        forged.add(longer);
        List<byte[]> earlier = new ArrayList<>(path);
        earlier.addFirst(more);
        forged.add(earlier);
        return forged;
    }

    private List<byte[]> hashes(List<LeafRange> ranges) {
        return ranges.stream().map(range -> range.hash(this::stored)).toList();
    }

    private byte[] stored(Subtree subtree) {
        return rows.get((int) subtree.completedBy() - 1).of(subtree);
    }
}
