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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

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
        String name = plainName(fileName);
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Problems.INVALID.because(Text.of("„" + name + "“ ist leer.", "“" + name + "” is empty."));
            }
            if (size > maxSize.asLongValue()) {
                throw tooLarge(name);
            }
            StoredFile stored = new StoredFile(name, hash(file), size, FileType.of(name, file));
            s3.putObject(
                    request -> request.bucket(bucket)
                            .key(key(agencyId, projectId, stored.sha256()))
                            .contentType(stored.mediaType()),
                    RequestBody.fromFile(file));
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a stored file; the caller closes the stream. */
    public InputStream open(UUID agencyId, UUID projectId, String sha256) {
        try {
            return s3.getObject(request -> request.bucket(bucket).key(key(agencyId, projectId, sha256)));
        } catch (NoSuchKeyException e) {
            throw Problems.NOT_FOUND.because(Text.of("Diese Datei gibt es nicht.", "This file does not exist."));
        }
    }

    private Problem tooLarge(String name) {
        long megabytes = maxSize.asLongValue() >> 20;
        return Problems.TOO_LARGE.because(Text.of(
                "„" + name + "“ ist größer als " + megabytes + " MB. Schicken Sie lieber einen Link.",
                "“" + name + "” is larger than " + megabytes + " MB. Please rather send a link."));
    }

    private static String key(UUID agencyId, UUID projectId, String sha256) {
        return agencyId + "/" + projectId + "/" + sha256;
    }

    /** The last part of a name, without what a path or a header could be broken with. */
    private static String plainName(String fileName) {
        String name = fileName == null ? "" : fileName.substring(fileName.lastIndexOf('/') + 1);
        name = name.substring(name.lastIndexOf('\\') + 1)
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        return name.isEmpty() ? "Datei" : name.length() > 150 ? name.substring(name.length() - 150) : name;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
