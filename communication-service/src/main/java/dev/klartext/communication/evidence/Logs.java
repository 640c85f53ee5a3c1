package dev.klartext.communication.evidence;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The logs of projects in the database. Whoever writes to a log locks its row first, so that numbers have no gaps. */
@ApplicationScoped
public class Logs {

    private static final String SELECT = """
            select project_id, kind, origin, generation, size, frontier,
                   exists (select from entry e
                        where e.agency_id = l.agency_id and e.project_id = l.project_id and e.log = l.kind
                          and e.number is null and e.seal_at <= now()) as due
            from log l
            where agency_id = ? and project_id = ? and kind = ?\s""";

    /** First part of every origin; for ever the same in one installation, since old checkpoints name it. */
    @ConfigProperty(name = "klartext.evidence.origin", defaultValue = "klartext.localhost")
    String originPrefix;

    @Inject
    CheckLogs checkLogs;

    /**
     * A leaf as it is stored.
     *
     * @param completes hashes of the perfect subtrees of 2, 4, 8 … leaves that it completes, smallest first
     */
    public record Leaf(UUID entryId, long number, byte[] bytes, byte[] hash, byte[] completes) {}

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
        return select(tx, projectId, kind, "for update of l").orElseGet(() -> {
            tx.sql()
                    .createUpdate("""
                            insert into log (agency_id, project_id, kind, origin)
                            values (:agency, :project, :kind, :origin) on conflict do nothing""")
                    .bind("agency", tx.agencyId())
                    .bind("project", projectId)
                    .bind("kind", kind)
                    .bind("origin", origin(projectId, kind, 1))
                    .execute();
            return select(tx, projectId, kind, "for update of l").orElseThrow();
        });
    }

    /** The log as it stands; empty if nothing was ever written to it. */
    public Log read(Tx tx, UUID projectId, LogKind kind) {
        return select(tx, projectId, kind, "")
                .orElseGet(() -> new Log(projectId, kind, origin(projectId, kind, 1), 1, 0, new byte[0], false));
    }

    /** The agency's logs that hold something, in an order in which they can be locked. */
    List<Log> begun(Tx tx) {
        return tx.sql()
                .createQuery("""
                        select project_id, kind, origin, generation, size, frontier, false as due from log
                        where agency_id = :agency and size > 0 order by project_id, kind""")
                .bind("agency", tx.agencyId())
                .mapTo(Log.class)
                .list();
    }

    /** Stores the leaves by which a locked log has grown. */
    public void append(Tx tx, Log grown, List<Leaf> leaves) {
        var insert = tx.sql().prepareBatch("""
                insert into leaf (agency_id, project_id, log, number, entry_id, bytes, hash, completes)
                values (:agency, :project, :log, :number, :entryId, :bytes, :hash, :completes)""");
        leaves.forEach(leaf -> insert.bind("agency", tx.agencyId())
                .bind("project", grown.projectId())
                .bind("log", grown.kind())
                .bindMethods(leaf)
                .add());
        insert.execute();
        tx.sql()
                .createUpdate("""
                        update log set size = :size, frontier = :frontier
                        where agency_id = :agency and project_id = :projectId and kind = :kind""")
                .bind("agency", tx.agencyId())
                .bindMethods(grown)
                .execute();
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
        return locked.under(origin, generation);
    }

    /** The stored bytes of one leaf. */
    public Optional<Leaf> leaf(Tx tx, UUID projectId, LogKind kind, long number) {
        return tx.sql()
                .createQuery("""
                        select entry_id, number, bytes, hash, completes from leaf
                        where agency_id = :agency and project_id = :project and log = :kind and number = :number""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("kind", kind)
                .bind("number", number)
                .mapTo(Leaf.class)
                .findOne();
    }

    /** By hand, for every append does. */
    private static Optional<Log> select(Tx tx, UUID projectId, LogKind kind, String lock) {
        return tx.byHand(SELECT + lock, (statement, values) -> {
            values.uuid(tx.agencyId()).uuid(projectId).word(kind);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(log(row)) : Optional.empty();
            }
        });
    }

    private static Log log(ResultSet row) throws SQLException {
        return new Log(
                row.getObject("project_id", UUID.class),
                LogKind.valueOf(row.getString("kind")),
                row.getString("origin"),
                row.getInt("generation"),
                row.getLong("size"),
                row.getBytes("frontier"),
                row.getBoolean("due"));
    }

    private String origin(UUID projectId, LogKind kind, int generation) {
        String first = originPrefix + "/" + projectId + "/" + kind.name().toLowerCase();
        return generation == 1 ? first : first + "/" + generation;
    }
}
