package dev.klartext.communication.evidence;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.DoFirst;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Compares each log with its newest stored checkpoint before the first append after a start or a new database connection: a
 * database that was set back to an older copy must not go on as if nothing had been lost. What it found good it asks for
 * no more; what it refused it looks at again each time, until ops opens a new origin.
 */
@ApplicationScoped
public class CheckLogs {

    private static final Logger LOG = Logger.getLogger(CheckLogs.class);

    @Inject
    Tenancy tenancy;

    @Inject
    Logs logs;

    @Inject
    Proofs proofs;

    @Inject
    CheckpointStore store;

    @Inject
    MeterRegistry metrics;

    /** Origins of logs that extend what is stored of them. */
    private volatile Set<String> good = ConcurrentHashMap.newKeySet();

    /**
     * A log beside its newest stored checkpoint.
     *
     * @param whole whether its leaves give the root that it says it has
     * @param extended whether it is whole and begins with the tree of the checkpoint
     */
    record Finding(Log log, Optional<CheckpointStore.Stored> stored, boolean whole, boolean extended) {}

    /** Lets a locked log pass if it was found good; otherwise it is looked at outside of the transaction. */
    void require(Tx tx, Log locked) {
        if (!good.contains(locked.origin())) {
            UUID agency = tx.agencyId();
            throw new DoFirst(() -> check(agency, locked.projectId(), locked.kind()));
        }
    }

    /** The same for who is in no transaction. */
    void ensure(UUID agencyId, Log log) {
        if (!good.contains(log.origin())) {
            check(agencyId, log.projectId(), log.kind());
        }
    }

    /** Throws unless the log extends its newest stored checkpoint; asks the store and opens a transaction of its own. */
    private void check(UUID agencyId, UUID projectId, LogKind kind) {
        Set<String> before = good;
        Finding finding = find(agencyId, projectId, kind);
        if (!finding.extended()) {
            metrics.counter("klartext.log.refused").increment();
            LOG.errorf(
                    "Log %s with %d leaves does not extend its newest stored checkpoint (%s): it takes no entries until a"
                            + " new origin is opened",
                    finding.log().origin(),
                    finding.log().size(),
                    finding.stored().map(stored -> stored.checkpoint().text()).orElse("none"));
            throw stopped();
        }
        // Forgotten meanwhile? Then this counts for nothing and is done again.
        before.add(finding.log().origin());
    }

    Finding find(UUID agencyId, UUID projectId, LogKind kind) {
        Optional<CheckpointStore.Stored> stored = store.newest(agencyId, projectId, kind);
        return tenancy.in(agencyId, tx -> compare(tx, logs.read(tx, projectId, kind), stored));
    }

    private Finding compare(Tx tx, Log log, Optional<CheckpointStore.Stored> stored) {
        boolean whole = has(tx, log, log.size(), log.tree().root());
        return new Finding(
                log,
                stored,
                whole,
                whole && stored.map(it -> extended(tx, log, it)).orElse(true));
    }

    private boolean extended(Tx tx, Log log, CheckpointStore.Stored stored) {
        if (log.generation() > stored.generation()) {
            // Opened after that checkpoint, and not shown to anybody yet.
            return true;
        }
        Checkpoint checkpoint = stored.checkpoint();
        return log.origin().equals(checkpoint.origin())
                && checkpoint.size() <= log.size()
                && has(tx, log, checkpoint.size(), checkpoint.root());
    }

    private boolean has(Tx tx, Log log, long size, byte[] root) {
        try {
            return Arrays.equals(root, proofs.root(tx, log.projectId(), log.kind(), size));
        } catch (Proofs.MissingLeaf e) {
            return false;
        }
    }

    /** Nothing to compare with: the origin begins now, with the commit of who opens it. */
    void begins(Log log) {
        good.add(log.origin());
    }

    /** The database may be another one now. */
    void forget() {
        good = ConcurrentHashMap.newKeySet();
    }

    static Problem stopped() {
        return Problems.RECORD_STOPPED.because(Text.of(
                "Der Verlauf dieses Projekts passt nicht zu seinem letzten gesicherten Stand. Damit nichts verloren geht,"
                        + " nimmt er nichts auf, bis wir das geklärt haben. Bitte heben Sie auf, was Sie geschrieben haben.",
                "The history of this project does not fit its last stored state. So that nothing is lost, it takes nothing"
                        + " until we have settled that. Please keep what you wrote."));
    }
}
