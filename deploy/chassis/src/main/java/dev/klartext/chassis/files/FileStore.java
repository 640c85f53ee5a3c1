package dev.klartext.chassis.files;

import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Immutable files under {@code agency/project/sha256} in an S3 bucket: the same bytes are stored once per project. */
@ApplicationScoped
public class FileStore {

    @Inject
    S3Client s3;

    @ConfigProperty(name = "klartext.files.bucket")
    String bucket;

    @ConfigProperty(name = "klartext.files.max-size")
    MemorySize maxSize;

    /** Stores a file that came in; refuses what is too large, empty, or not what its name says. */
    public StoredFile put(UUID agencyId, UUID projectId, String fileName, Path file) {
        String name = FileName.plain(fileName);
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Problems.INVALID.because(Text.of("„" + name + "“ ist leer.", "“" + name + "” is empty."));
            }
            if (size > maxSize.asLongValue()) {
                throw tooLarge(name);
            }
            StoredFile stored = new StoredFile(name, hash(file), size, FileType.of(name, head(file)));
            StoreAway.ask(() -> s3.putObject(
                    request -> request.bucket(bucket)
                            .key(key(agencyId, projectId, stored.sha256()))
                            .contentType(stored.mediaType()),
                    RequestBody.fromFile(file)));
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a stored file; the caller closes the stream. */
    public InputStream open(UUID agencyId, UUID projectId, String sha256) {
        return open(agencyId, projectId, sha256, null).bytes();
    }

    /**
     * The bytes of a stored file or a part of them; the caller closes the stream.
     *
     * @param range as HTTP says it ("bytes=0-99"); null: the whole
     */
    public StoredBytes open(UUID agencyId, UUID projectId, String sha256, String range) {
        try {
            ResponseInputStream<GetObjectResponse> bytes = StoreAway.ask(() -> s3.getObject(request ->
                    request.bucket(bucket).key(key(agencyId, projectId, sha256)).range(range)));
            GetObjectResponse stored = bytes.response();
            return new StoredBytes(bytes, stored.contentLength(), range == null ? null : stored.contentRange());
        } catch (NoSuchKeyException e) {
            throw Problems.NOT_FOUND.because(Text.of("Diese Datei gibt es nicht.", "This file does not exist."));
        } catch (S3Exception e) {
            if (e.statusCode() == Problems.NO_SUCH_PART.status()) {
                throw Problems.NO_SUCH_PART.because(
                        Text.of("So lang ist die Datei nicht.", "The file is not that long."));
            }
            throw e;
        }
    }

    /** Whether a file still lies in the store with the bytes that its address names; reads all of them. */
    public boolean unchanged(UUID agencyId, UUID projectId, String sha256, long size) {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(open(agencyId, projectId, sha256), digest)) {
            return bytes.transferTo(OutputStream.nullOutputStream()) == size
                    && HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (Problem e) {
            if (e.kind() == Problems.NOT_FOUND) {
                return false;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the store calls these bytes: another word as soon as the file is written anew. Nothing if it is gone. */
    public Optional<String> mark(UUID agencyId, UUID projectId, String sha256) {
        try {
            HeadObjectResponse stored = StoreAway.ask(
                    () -> s3.headObject(request -> request.bucket(bucket).key(key(agencyId, projectId, sha256))));
            return Optional.of(stored.eTag() + " " + stored.lastModified() + " " + stored.contentLength());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    private Problem tooLarge(String name) {
        long megabytes = maxSize.asLongValue() >> 20;
        return Problems.TOO_LARGE.because(Text.of(
                "„" + name + "“ ist größer als " + megabytes + " MB. Schicken Sie lieber einen Link.",
                "“" + name + "” is larger than " + megabytes + " MB. Please rather send a link."));
    }

    static String key(UUID agencyId, UUID projectId, String sha256) {
        return agencyId + "/" + projectId + "/" + sha256;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(FileType.HEAD);
        }
    }
}
