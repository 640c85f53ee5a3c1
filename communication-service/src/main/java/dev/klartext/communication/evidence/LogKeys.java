package dev.klartext.communication.evidence;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The Ed25519 keys of agencies. The newest signs; the first is made when the agency needs it first. */
@ApplicationScoped
// A wrong key-encryption key is told at the start and not when somebody wants to see a head.
@Startup
public class LogKeys {

    private final KeySeal seal;

    /** A key as it lies in the database, its private half closed. */
    public record LogKey(UUID id, byte[] publicKey, byte[] privateKey, Instant validFrom) {}

    LogKeys(@ConfigProperty(name = "klartext.evidence.key-encryption-key") String keyEncryptionKey) {
        seal = new KeySeal(Base64.getDecoder().decode(keyEncryptionKey));
    }

    /** The key that signs now. */
    LogKey current(Tx tx) {
        return newest(tx).orElseGet(() -> first(tx));
    }

    /** A new key that signs from now on. */
    LogKey next(Tx tx) {
        lock(tx);
        return insert(tx);
    }

    /** Every key that the agency ever had, newest first. */
    public List<LogKey> all(Tx tx) {
        return tx.sql()
                .createQuery("""
                        select id, public_key, private_key, valid_from from log_key
                        where agency_id = :agency order by valid_from desc""")
                .bind("agency", tx.agencyId())
                .mapTo(LogKey.class)
                .list();
    }

    LogKey byId(Tx tx, UUID id) {
        return tx.sql()
                .createQuery("""
                        select id, public_key, private_key, valid_from from log_key
                        where agency_id = :agency and id = :id""")
                .bind("agency", tx.agencyId())
                .bind("id", id)
                .mapTo(LogKey.class)
                .one();
    }

    PrivateKey open(Tx tx, LogKey key) {
        try {
            byte[] pkcs8 = seal.open(tx.agencyId(), key.privateKey());
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + key.id() + " is no Ed25519 key", e);
        }
    }

    private static Optional<LogKey> newest(Tx tx) {
        return tx.sql()
                .createQuery("""
                        select id, public_key, private_key, valid_from from log_key
                        where agency_id = :agency order by valid_from desc limit 1""")
                .bind("agency", tx.agencyId())
                .mapTo(LogKey.class)
                .findOne();
    }

    private LogKey first(Tx tx) {
        // Two who need the agency's first key at once must not make two.
        lock(tx);
        return newest(tx).orElseGet(() -> insert(tx));
    }

    private static void lock(Tx tx) {
        tx.sql()
                .createQuery("select pg_advisory_xact_lock(hashtextextended('log_key ' || :agency, 0))")
                .bind("agency", tx.agencyId().toString())
                .mapTo(String.class)
                .findOne();
    }

    private LogKey insert(Tx tx) {
        KeyPair pair = generate();
        LogKey key = new LogKey(
                Ids.next(),
                NoteKey.raw(pair.getPublic()),
                seal.close(tx.agencyId(), pair.getPrivate().getEncoded()),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        tx.sql()
                .createUpdate("""
                        insert into log_key (agency_id, id, public_key, private_key, valid_from)
                        values (:agency, :id, :publicKey, :privateKey, :validFrom)""")
                .bind("agency", tx.agencyId())
                .bindMethods(key)
                .execute();
        return key;
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
