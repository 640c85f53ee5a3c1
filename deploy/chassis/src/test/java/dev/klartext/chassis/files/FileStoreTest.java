package dev.klartext.chassis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FileStoreTest {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Inject
    FileStore files;

    @TempDir
    Path folder;

    private final UUID agency = Ids.next();
    private final UUID project = Ids.next();

    @Test
    void a_file_is_stored_under_the_hash_of_its_bytes_and_comes_back_unchanged() throws IOException {
        StoredFile stored = files.put(agency, project, "C:\\Bilder\\punkt.png", file(PIXEL));
        assertThat(stored.sha256()).isEqualTo(Sha256.hex(PIXEL));
        assertThat(stored.name()).isEqualTo("punkt.png");
        assertThat(stored.mediaType()).isEqualTo("image/png");
        try (var bytes = files.open(agency, project, stored.sha256())) {
            assertThat(bytes.readAllBytes()).isEqualTo(PIXEL);
        }
    }

    @Test
    void a_part_of_a_file_says_which_part_it_is() throws IOException {
        StoredFile stored = files.put(agency, project, "punkt.png", file(PIXEL));
        StoredBytes part = files.open(agency, project, stored.sha256(), "bytes=10-19");
        try (var bytes = part.bytes()) {
            assertThat(bytes.readAllBytes()).isEqualTo(Arrays.copyOfRange(PIXEL, 10, 20));
        }
        assertThat(part.length()).isEqualTo(10);
        assertThat(part.range()).isEqualTo("bytes 10-19/" + PIXEL.length);
        refused(Problems.NO_SUCH_PART, () -> files.open(agency, project, stored.sha256(), "bytes=9000-"));
    }

    @Test
    void a_store_that_is_away_is_said_so() throws IOException {
        FileStore away = new FileStore();
        away.bucket = "klartext";
        away.maxSize = new MemorySize(BigInteger.valueOf(1 << 20));
        away.s3 = new S3().client(URI.create("http://127.0.0.1:1"), "nobody", "nothing", "eu-central-1");
        Path pixel = file(PIXEL);
        refused(Problems.UNAVAILABLE, () -> away.put(agency, project, "punkt.png", pixel));
    }

    @Test
    void a_file_of_one_project_is_not_in_another() throws IOException {
        StoredFile stored = files.put(agency, project, "punkt.png", file(PIXEL));
        refused(Problems.NOT_FOUND, () -> files.open(agency, Ids.next(), stored.sha256()));
    }

    @Test
    void bytes_that_are_not_what_the_name_says_are_refused() throws IOException {
        Path html = file("<html><body>Hallo</body></html>".getBytes(StandardCharsets.UTF_8));
        refused(Problems.WRONG_TYPE, () -> files.put(agency, project, "bild.png", html));
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Path empty = file(new byte[0]);
        refused(Problems.INVALID, () -> files.put(agency, project, "bild.png", empty));
    }

    @Test
    void a_file_over_the_limit_is_refused() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((50L << 20) + 1);
        }
        refused(Problems.TOO_LARGE, () -> files.put(agency, project, "film.bin", large));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "in", ""), bytes);
    }

    private static void refused(Problems kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
