package dev.klartext.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.canonical.CanonicalJson;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/**
 * Does a request with an {@code Idempotency-Key} once, however often it is sent: the key and the answer are written in the
 * transaction of the work itself. Source: the IETF draft "The Idempotency-Key HTTP Header Field".
 *
 * <p>A key belongs to one person in one agency. Two at once: the second waits for the first and gets its answer.
 */
@ApplicationScoped
public class Idempotency {

    private static final int MAX_LENGTH = 200;

    @Inject
    Tenancy tenancy;

    @Inject
    ObjectMapper json;

    public record Remembered(String requestHash, String answer) {}

    /**
     * Runs the work in one transaction, or returns what it returned the first time.
     *
     * @param key the header's value; absent: the work is simply done
     * @param request what was asked, with everything that tells two requests apart (path ids and body)
     */
    public <T> T once(Grant grant, String key, Object request, Class<T> type, Function<Tx, T> work) {
        return once(grant.agencyId(), grant.subject(), key, request, type, work);
    }

    public <T> T once(UUID agencyId, String subject, String key, Object request, Class<T> type, Function<Tx, T> work) {
        if (key == null || key.isBlank()) {
            return tenancy.in(agencyId, work);
        }
        if (key.length() > MAX_LENGTH) {
            throw Problems.INVALID.because(Text.of(
                    "Der Idempotency-Key hat höchstens 200 Zeichen.",
                    "The Idempotency-Key has at most 200 characters."));
        }
        String hash = Sha256.hex(CanonicalJson.of(request));
        return tenancy.in(agencyId, tx -> {
            if (isNew(tx, subject, key, hash)) {
                T answer = work.apply(tx);
                remember(tx, subject, key, answer);
                return answer;
            }
            return read(remembered(tx, subject, key, hash), type);
        });
    }

    private static boolean isNew(Tx tx, String subject, String key, String hash) {
        return tx.sql()
                        .createUpdate("""
                        insert into chassis.idempotency (agency_id, subject, key, request_hash)
                        values (:agency, :subject, :key, :hash) on conflict do nothing""")
                        .bind("agency", tx.agencyId())
                        .bind("subject", subject)
                        .bind("key", key)
                        .bind("hash", hash)
                        .execute()
                == 1;
    }

    private static String remembered(Tx tx, String subject, String key, String hash) {
        Remembered first = tx.sql()
                .createQuery("""
                        select request_hash, answer from chassis.idempotency
                        where agency_id = :agency and subject = :subject and key = :key""")
                .bind("agency", tx.agencyId())
                .bind("subject", subject)
                .bind("key", key)
                .mapTo(Remembered.class)
                .one();
        if (!first.requestHash().equals(hash)) {
            throw Problems.KEY_REUSED.because(Text.of(
                    "Mit diesem Idempotency-Key kam schon eine andere Anfrage. Nehmen Sie einen neuen Schlüssel.",
                    "Another request came with this Idempotency-Key before. Use a new key."));
        }
        return first.answer();
    }

    private void remember(Tx tx, String subject, String key, Object answer) {
        try {
            tx.sql()
                    .createUpdate("""
                            update chassis.idempotency set answer = :answer
                            where agency_id = :agency and subject = :subject and key = :key""")
                    .bind("agency", tx.agencyId())
                    .bind("subject", subject)
                    .bind("key", key)
                    .bind("answer", json.writeValueAsString(answer))
                    .execute();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + answer.getClass(), e);
        }
    }

    /** Fields that are not read again are derived ones ({@code isOpen}) or those of another version of ours. */
    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A remembered answer can't be read as " + type, e);
        }
    }
}
