package dev.klartext.communication.evidence;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Roots and proofs of stored logs; each reads a number of leaves that grows with the logarithm of the log's size. */
@ApplicationScoped
public class Proofs {

    /** A leaf that the log says it has is not there. */
    static final class MissingLeaf extends IllegalStateException {
        MissingLeaf(long number) {
            super("leaf " + number + " is missing");
        }
    }

    /** What a leaf's row says about the tree. */
    public record Hashes(long number, byte[] hash, byte[] completes) {

        byte[] of(Subtree subtree) {
            int end = subtree.level() * TreeHash.LENGTH;
            return subtree.level() == 0 ? hash : Arrays.copyOfRange(completes, end - TreeHash.LENGTH, end);
        }
    }

    /** The root when the log had this size. */
    public byte[] root(Tx tx, UUID projectId, LogKind kind, long size) {
        return hashes(tx, projectId, kind, List.of(new LeafRange(0, size))).getFirst();
    }

    public InclusionProof inclusion(Tx tx, UUID projectId, LogKind kind, long number, long size) {
        List<LeafRange> path = ProofRanges.inclusion(number - 1, size);
        return new InclusionProof(number - 1, size, hashes(tx, projectId, kind, path));
    }

    public ConsistencyProof consistency(Tx tx, UUID projectId, LogKind kind, long first, long second) {
        List<LeafRange> path = ProofRanges.consistency(first, second);
        return new ConsistencyProof(first, second, hashes(tx, projectId, kind, path));
    }

    private static List<byte[]> hashes(Tx tx, UUID projectId, LogKind kind, List<LeafRange> ranges) {
        List<Long> numbers = ranges.stream()
                .flatMap(range -> range.subtrees().stream())
                .map(Subtree::completedBy)
                .toList();
        Map<Long, Hashes> stored = new HashMap<>();
        tx.sql()
                .createQuery("""
                        select number, hash, completes from leaf
                        where agency_id = :agency and project_id = :project and log = :log
                          and number = any(:numbers)""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("log", kind)
                .bindArray("numbers", Long.class, numbers)
                .mapTo(Hashes.class)
                .forEach(row -> stored.put(row.number(), row));
        return ranges.stream()
                .map(range -> range.hash(subtree -> hash(stored, subtree)))
                .toList();
    }

    private static byte[] hash(Map<Long, Hashes> stored, Subtree subtree) {
        Hashes row = stored.get(subtree.completedBy());
        if (row == null) {
            throw new MissingLeaf(subtree.completedBy());
        }
        return row.of(subtree);
    }
}
