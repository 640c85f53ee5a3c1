package dev.klartext.dispute.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.files.ArrivingFiles;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads meet broken connections, restarts, a store that is away, and themselves. */
@QuarkusTest
class BrokenUploadTest {

    private static final byte[] FILM = UploadTest.film(8_800_000);
    private static final int SIXTY_PER_CENT = 5_280_000;
    private static final int PART = 5 << 20;

    @Inject
    Scene.Stage stage;

    @Inject
    Tenancy tenancy;

    @Inject
    Uploads uploads;

    @Inject
    ArrivingFiles store;

    @Inject
    UploadConfig config;

    @Inject
    ForgetUploads forgetUploads;

    @Inject
    S3Client s3;

    @ConfigProperty(name = "klartext.files.bucket")
    String bucket;

    private Scene scene;
    private Sending nadja;
    private String upload;

    @BeforeEach
    void a_film_is_announced() {
        scene = stage.ordered();
        nadja = new Sending(scene, scene.nadja());
        upload = nadja.begun("Rohschnitt.bin", FILM.length);
    }

    @Test
    void broken_at_sixty_per_cent_another_replica_goes_on() {
        service(store).receive(grant(), id(), 0, FILM.length, brokenAfter(SIXTY_PER_CENT));
        assertThat(nadja.offset(upload)).isEqualTo(SIXTY_PER_CENT);

        service(store).receive(grant(), id(), SIXTY_PER_CENT, -1, rest(SIXTY_PER_CENT));
        nadja.shows(upload).statusCode(201).body("files[0].sha256", equalTo(Sha256.hex(FILM)));
    }

    @Test
    void a_connection_that_is_cut_loses_nothing_that_was_safe() throws IOException {
        cutAfter(SIXTY_PER_CENT);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            long safe = nadja.offset(upload);
            assertThat(safe).isGreaterThanOrEqualTo(PART);
            nadja.sends(upload, safe, Arrays.copyOfRange(FILM, (int) safe, FILM.length))
                    .statusCode(204);
        });
        nadja.shows(upload).statusCode(201).body("files[0].sha256", equalTo(Sha256.hex(FILM)));
    }

    @Test
    void while_the_store_is_away_nothing_is_lost() {
        ReceiveBytes cutOff = service(new ArrivingFiles(nobodyThere(), "klartext"));
        assertThatThrownBy(() -> cutOff.receive(grant(), id(), 0, FILM.length, rest(0)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problems.UNAVAILABLE));
        assertThat(nadja.offset(upload)).isEqualTo(PART);

        nadja.sends(upload, PART, Arrays.copyOfRange(FILM, PART, FILM.length)).statusCode(204);
        nadja.shows(upload).statusCode(201).body("files[0].sha256", equalTo(Sha256.hex(FILM)));
    }

    @Test
    void of_two_at_once_the_newer_goes_on() {
        InputStream interrupted = new ByteArrayInputStream(FILM) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                if (pos >= SIXTY_PER_CENT && nadja.offset(upload) == PART) {
                    nadja.sends(upload, PART, Arrays.copyOfRange(FILM, PART, FILM.length))
                            .statusCode(204);
                }
                return super.read(into, offset, Math.min(length, 100_000));
            }
        };
        assertThatThrownBy(() -> service(store).receive(grant(), id(), 0, FILM.length, interrupted))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problems.CONFLICT));
        nadja.shows(upload).statusCode(201).body("files[0].sha256", equalTo(Sha256.hex(FILM)));
    }

    @Test
    void what_nobody_goes_on_with_is_forgotten_in_the_store_too() {
        nadja.sends(upload, 0, Arrays.copyOf(FILM, SIXTY_PER_CENT)).statusCode(204);
        assertThat(partsInTheStore()).isTrue();
        tenancy.run(
                scene.people().agencyId(),
                tx -> tx.sql()
                        .execute("update upload set expires_at = now() - interval '1 minute' where id = ?", id()));
        forgetUploads.forget();
        nadja.asksOffset(upload).statusCode(404);
        assertThat(partsInTheStore()).isFalse();
    }

    private boolean partsInTheStore() {
        return s3.listMultipartUploads(request -> request.bucket(bucket)).uploads().stream()
                .anyMatch(begun -> begun.key().endsWith(upload));
    }

    private ReceiveBytes service(ArrivingFiles files) {
        return new ReceiveBytes(tenancy, uploads, files, config);
    }

    private UUID id() {
        return UUID.fromString(upload);
    }

    private Grant grant() {
        var people = scene.people();
        return new Grant(
                people.agencyId(),
                "cne Studio",
                people.projectId(),
                people.nadja().personId(),
                people.nadja().subject(),
                "Nadja Weber",
                Side.AGENCY,
                true,
                false,
                false,
                false,
                false,
                1,
                1);
    }

    private static InputStream rest(int from) {
        return new ByteArrayInputStream(FILM, from, FILM.length - from);
    }

    private static InputStream brokenAfter(int bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(FILM, 0, bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection was closed");
            }
        });
    }

    private void cutAfter(int bytes) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = String.join(
                    "\r\n",
                    "PATCH /results/api/projects/" + scene.project() + "/uploads/" + upload + " HTTP/1.1",
                    "Host: localhost",
                    "Test-Subject: " + scene.nadja(),
                    "Tus-Resumable: 1.0.0",
                    "Upload-Offset: 0",
                    "Content-Type: application/offset+octet-stream",
                    "Content-Length: " + FILM.length,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(FILM, 0, bytes);
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                assertThat(new String(answer.readNBytes(answer.available()), StandardCharsets.UTF_8))
                        .isEmpty();
                return nadja.offset(upload) >= PART;
            });
        }
    }

    private static S3Client nobodyThere() {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:1"))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
