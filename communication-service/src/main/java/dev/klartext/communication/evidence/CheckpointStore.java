package dev.klartext.communication.evidence;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Signed checkpoints outside of the database, in the bucket of the files under {@code checkpoints/}. Each is written once:
 * we put only where nothing is ({@code If-None-Match: *}, which S3 and the local store obey); that nobody else replaces or
 * deletes one is the duty of the bucket's object lock.
 */
@ApplicationScoped
class CheckpointStore {

    private static final Logger LOG = Logger.getLogger(CheckpointStore.class);
    private static final int PRECONDITION_FAILED = 412;

    @Inject
    S3Client s3;

    @ConfigProperty(name = "klartext.files.bucket")
    String bucket;

    /** How long one call may take: a page waits for it. */
    @ConfigProperty(name = "klartext.evidence.store-patience")
    Duration patience;

    /** How long a store that did not answer is left alone, so that not every page waits for it. */
    @ConfigProperty(name = "klartext.evidence.store-rest")
    Duration rest;

    private volatile Instant restsUntil = Instant.MIN;

    /** A checkpoint as it lies outside, with its log's generation. */
    record Stored(int generation, Checkpoint checkpoint) {}

    /** The newest checkpoint of a log that was ever stored. */
    Optional<Stored> newest(UUID agencyId, UUID projectId, LogKind kind) {
        String folder = folder(agencyId, projectId, kind);
        return asked(() -> s3
                .listObjectsV2(request ->
                        request.bucket(bucket).prefix(folder).maxKeys(1).overrideConfiguration(this::inTime))
                .contents()
                .stream()
                .findFirst()
                .map(found -> new Stored(
                        CheckpointKey.generation(found.key()),
                        Checkpoint.parse(SignedNote.parse(read(found.key())).text()))));
    }

    /** Stores a signed checkpoint; if another one of this size is there, the log has forked and nothing is stored. */
    void store(UUID agencyId, Log log, SignedNote note) {
        String key = folder(agencyId, log.projectId(), log.kind()) + CheckpointKey.of(log.generation(), log.size());
        asked(() -> {
            try {
                s3.putObject(
                        request -> request.bucket(bucket)
                                .key(key)
                                .ifNoneMatch("*")
                                .contentType("text/plain; charset=utf-8")
                                .overrideConfiguration(this::inTime),
                        RequestBody.fromString(note.toString()));
            } catch (S3Exception e) {
                // Somebody may have stored the same and died before saying so.
                if (e.statusCode() != PRECONDITION_FAILED || !read(key).equals(note.toString())) {
                    throw e;
                }
            }
            return key;
        });
    }

    private String read(String key) {
        return s3.getObjectAsBytes(request -> request.bucket(bucket).key(key).overrideConfiguration(this::inTime))
                .asUtf8String();
    }

    private <T> T asked(Supplier<T> call) {
        if (Instant.now().isBefore(restsUntil)) {
            throw away();
        }
        try {
            return call.get();
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED) {
                throw CheckLogs.stopped();
            }
            throw rest(e);
        } catch (SdkException e) {
            throw rest(e);
        }
    }

    private RuntimeException rest(SdkException e) {
        LOG.warnf("The store of checkpoints does not answer: %s", e.getMessage());
        restsUntil = Instant.now().plus(rest);
        return away();
    }

    private static RuntimeException away() {
        return Problems.UNAVAILABLE.because(Text.of(
                "Der gesicherte Stand dieses Verlaufs ist gerade nicht zu erreichen. Bitte versuchen Sie es gleich noch"
                        + " einmal.",
                "The stored state of this history cannot be reached right now. Please try again in a moment."));
    }

    private void inTime(AwsRequestOverrideConfiguration.Builder request) {
        request.apiCallTimeout(patience);
    }

    private static String folder(UUID agencyId, UUID projectId, LogKind kind) {
        return "checkpoints/" + agencyId + "/" + projectId + "/" + kind.name().toLowerCase() + "/";
    }
}
