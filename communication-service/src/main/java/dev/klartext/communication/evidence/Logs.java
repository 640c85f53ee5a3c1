package dev.klartext.communication.evidence;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The logs of projects in the database. Whoever writes to a log locks its row first, so that numbers have no gaps. */
@ApplicationScoped
public class Logs {

    /** First part of every origin; for ever the same in one installation, since old checkpoints name it. */
    @ConfigProperty(name = "klartext.evidence.origin", defaultValue = "klartext.localhost")
    String originPrefix;

    @Inject
    CheckLogs checkLogs;

    /** A leaf as it is stored. */
    public record Leaf(UUID entryId, long number, byte[] bytes, byte[] hash) {}

    /**
     * Locks a log until the end of the transaction; the first lock makes the log. A log that does not extend its newest
     * stored checkpoint is refused.
     */
    public Log lock(Tx tx, UUID projectId, LogKind kind) {
        Log locked = lockAsFound(tx, projectId, kind);
        checkLogs.require(tx, locked);
        return locked;
    }

    /** Locks a log whatever is to be said of it. */
    Log lockAsFound(Tx tx, UUID projectId, LogKind kind) {
        return select(tx, projectId, kind, "for update").orElseGet(() -> {
            tx.sql()
                    .createUpdate("""
                            insert into log (agency_id, project_id, kind, origin)
                            values (:agency, :project, :kind, :origin) on conflict do nothing""")
                    .bind("agency", tx.agencyId())
                    .bind("project", projectId)
                    .bind("kind", kind)
                    .bind("origin", origin(projectId, kind, 1))
                    .execute();
            return select(tx, projectId, kind, "for update").orElseThrow();
        });
    }

    /** The log as it stands; empty if nothing was ever written to it. */
    public Log read(Tx tx, UUID projectId, LogKind kind) {
        return select(tx, projectId, kind, "")
                .orElseGet(() -> new Log(projectId, kind, origin(projectId, kind, 1), 1, 0, new byte[0]));
    }

    /** Appends leaves whose records carry the numbers that follow this locked log. */
    public Log append(Tx tx, Log locked, List<Leaf> leaves) {
        Frontier tree = locked.tree();
        var insert = tx.sql().prepareBatch("""
                insert into leaf (agency_id, project_id, log, number, entry_id, bytes, hash, completes)
                values (:agency, :project, :log, :number, :entryId, :bytes, :hash, :completes)""");
        for (Leaf leaf : leaves) {
            byte[] completes = TreeHash.joined(tree.completedBy(leaf.hash()));
            tree = tree.append(leaf.hash());
            if (leaf.number() != tree.size()) {
                throw new IllegalStateException("Leaf " + leaf.number() + " does not follow " + (tree.size() - 1));
            }
            insert.bind("agency", tx.agencyId())
                    .bind("project", locked.projectId())
                    .bind("log", locked.kind())
                    .bindMethods(leaf)
                    .bind("completes", completes)
                    .add();
        }
        insert.execute();
        tx.sql()
                .createUpdate("""
                        update log set size = :size, frontier = :frontier
                        where agency_id = :agency and project_id = :project and kind = :kind""")
                .bind("size", tree.size())
                .bind("frontier", tree.bytes())
                .bind("agency", tx.agencyId())
                .bind("project", locked.projectId())
                .bind("kind", locked.kind())
                .execute();
        return locked.grown(tree);
    }

    /** The locked log under the origin of a later generation; the leaves stay as they are. */
    Log reopen(Tx tx, Log locked, int generation) {
        String origin = origin(locked.projectId(), locked.kind(), generation);
        tx.sql()
                .createUpdate("""
                        update log set origin = :origin, generation = :generation
                        where agency_id = :agency and project_id = :project and kind = :kind""")
                .bind("origin", origin)
                .bind("generation", generation)
                .bind("agency", tx.agencyId())
                .bind("project", locked.projectId())
                .bind("kind", locked.kind())
                .execute();
        return new Log(
                locked.projectId(), locked.kind(), origin, generation, locked.size(), locked.frontier());
    }

    /** The stored bytes of one leaf. */
    public Optional<Leaf> leaf(Tx tx, UUID projectId, LogKind kind, long number) {
        return tx.sql()
                .createQuery("""
                        select entry_id, number, bytes, hash from leaf
                        where agency_id = :agency and project_id = :project and log = :kind and number = :number""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("kind", kind)
                .bind("number", number)
                .mapTo(Leaf.class)
                .findOne();
    }

    private static Optional<Log> select(Tx tx, UUID projectId, LogKind kind, String lock) {
        return tx.sql()
                .createQuery("""
                        select project_id, kind, origin, generation, size, frontier from log
                        where agency_id = :agency and project_id = :project and kind = :kind\s""" + lock)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("kind", kind)
                .mapTo(Log.class)
                .findOne();
    }

    private String origin(UUID projectId, LogKind kind, int generation) {
        String first = originPrefix + "/" + projectId + "/" + kind.name().toLowerCase();
        return generation == 1 ? first : first + "/" + generation;
    }
}
