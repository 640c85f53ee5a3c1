package dev.klartext.communication.evidence;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Signs the head of a log when somebody is to see it: a head that nobody asked for costs nothing, and one that was shown
 * once is shown again byte for byte. It is stored outside of the database before anybody sees it; while the store is away
 * or the log is refused, pages and mails carry the last one that was stored.
 */
@ApplicationScoped
public class SignHead {

    private static final Logger LOG = Logger.getLogger(SignHead.class);

    @Inject
    Tenancy tenancy;

    @Inject
    Logs logs;

    @Inject
    LogKeys keys;

    @Inject
    CheckLogs checkLogs;

    @Inject
    CheckpointStore store;

    /** A row of the checkpoints. */
    public record Signed(String note, UUID keyId, Instant signedAt) {}

    private record Unstored(Log log, Signed signed) {}

    /** Signs and stores the log's head if it has grown; asks the store, so never call it in a transaction. */
    public void renew(UUID agencyId, UUID projectId, LogKind kind) {
        tenancy.in(agencyId, tx -> unstored(tx, projectId, kind)).ifPresent(head -> {
            try {
                checkLogs.ensure(agencyId, head.log());
                store.store(agencyId, head.log(), SignedNote.parse(head.signed().note()));
                tenancy.run(agencyId, tx -> noteStored(tx, head));
            } catch (Problem away) {
                LOG.warnf("The head of %s stays unstored: %s", head.log().origin(), away.getMessage());
            }
        });
    }

    /** The newest head that is stored; empty only if none ever was. */
    public Optional<Head> newest(Tx tx, UUID projectId, LogKind kind) {
        return tx.sql()
                .createQuery("""
                        select note, key_id, signed_at from checkpoint
                        where agency_id = :agency and project_id = :project and log = :log and stored_at is not null
                        order by generation desc, size desc, signed_at desc limit 1""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("log", kind)
                .mapTo(Signed.class)
                .findOne()
                .map(signed -> head(tx, signed));
    }

    /** What to say where there is no head to show. */
    public static Problem notStored() {
        return Problems.UNAVAILABLE.because(Text.of(
                "Der Stand dieses Verlaufs ist noch nicht gesichert. Bitte versuchen Sie es gleich noch einmal.",
                "The state of this history is not stored yet. Please try again in a moment."));
    }

    private Head head(Tx tx, Signed signed) {
        SignedNote note = SignedNote.parse(signed.note());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        NoteKey key =
                new NoteKey(checkpoint.origin(), keys.byId(tx, signed.keyId()).publicKey());
        return new Head(checkpoint, note, key, signed.signedAt());
    }

    private Optional<Unstored> unstored(Tx tx, UUID projectId, LogKind kind) {
        Log log = logs.read(tx, projectId, kind);
        return isStored(tx, log) ? Optional.empty() : Optional.of(new Unstored(log, sign(tx, log)));
    }

    private static boolean isStored(Tx tx, Log log) {
        return tx.sql()
                .createQuery("""
                        select exists (select from checkpoint
                            where agency_id = :agency and project_id = :project and log = :log
                              and generation = :generation and size = :size and stored_at is not null)""")
                .bind("agency", tx.agencyId())
                .bind("project", log.projectId())
                .bind("log", log.kind())
                .bind("generation", log.generation())
                .bind("size", log.size())
                .mapTo(Boolean.class)
                .one();
    }

    private Signed sign(Tx tx, Log log) {
        LogKeys.LogKey key = keys.current(tx);
        // Ed25519 is deterministic: who signs the same head at the same time signs the same bytes.
        SignedNote note = SignedNote.sign(
                Checkpoint.of(log.origin(), log.tree()).text(),
                new NoteKey(log.origin(), key.publicKey()),
                keys.open(tx, key));
        return new Signed(note.toString(), key.id(), Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private void noteStored(Tx tx, Unstored head) {
        if (head.log().size() == 0) {
            // A log without entries may have no row yet.
            logs.lockAsFound(tx, head.log().projectId(), head.log().kind());
        }
        tx.sql()
                .createUpdate("""
                        insert into checkpoint (agency_id, project_id, log, generation, size, note, key_id, signed_at,
                            stored_at)
                        values (:agency, :project, :log, :generation, :size, :note, :keyId, :signedAt, now())
                        on conflict (agency_id, project_id, log, generation, size, key_id)
                            do update set stored_at = excluded.stored_at""")
                .bind("agency", tx.agencyId())
                .bind("project", head.log().projectId())
                .bind("log", head.log().kind())
                .bind("generation", head.log().generation())
                .bind("size", head.log().size())
                .bindMethods(head.signed())
                .execute();
    }
}
