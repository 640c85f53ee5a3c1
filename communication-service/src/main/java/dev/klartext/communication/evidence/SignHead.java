package dev.klartext.communication.evidence;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs the head of a log when somebody is to see it, and keeps what was signed: a head that nobody asked for costs
 * nothing, and one that was shown once is shown again byte for byte.
 */
@ApplicationScoped
public class SignHead {

    @Inject
    Logs logs;

    @Inject
    LogKeys keys;

    /** A row of the checkpoints. */
    public record Signed(String note, UUID keyId, Instant signedAt) {}

    /** The signed checkpoint of the log as it stands now. */
    public Head newest(Tx tx, UUID projectId, LogKind kind) {
        Log log = logs.read(tx, projectId, kind);
        Checkpoint checkpoint = Checkpoint.of(log.origin(), log.tree());
        Signed signed = stored(tx, log).orElseGet(() -> sign(tx, log, checkpoint));
        NoteKey key = new NoteKey(log.origin(), keys.byId(tx, signed.keyId()).publicKey());
        return new Head(checkpoint, SignedNote.parse(signed.note()), key, signed.signedAt());
    }

    private static Optional<Signed> stored(Tx tx, Log log) {
        return tx.sql()
                .createQuery("""
                        select note, key_id, signed_at from checkpoint
                        where agency_id = :agency and project_id = :project and log = :log and size = :size
                        order by signed_at desc limit 1""")
                .bind("agency", tx.agencyId())
                .bind("project", log.projectId())
                .bind("log", log.kind())
                .bind("size", log.size())
                .mapTo(Signed.class)
                .findOne();
    }

    private Signed sign(Tx tx, Log log, Checkpoint checkpoint) {
        LogKeys.LogKey key = keys.current(tx);
        SignedNote note =
                SignedNote.sign(checkpoint.text(), new NoteKey(log.origin(), key.publicKey()), keys.open(tx, key));
        Signed signed = new Signed(note.toString(), key.id(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        // Ed25519 is deterministic: who signs the same head at the same time signs the same bytes.
        tx.sql()
                .createUpdate("""
                        insert into checkpoint (agency_id, project_id, log, size, note, key_id, signed_at)
                        select :agency, project_id, kind, :size, :note, :keyId, :signedAt from log
                        where agency_id = :agency and project_id = :project and kind = :log
                        on conflict do nothing""")
                .bind("agency", tx.agencyId())
                .bind("project", log.projectId())
                .bind("log", log.kind())
                .bind("size", log.size())
                .bindMethods(signed)
                .execute();
        return signed;
    }
}
