package dev.klartext.dispute.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that come in parts, as scripts and the page's library send them. */
@QuarkusTest
class UploadTest {

    /** A part, and a little more: S3 takes no parts under 5 MiB. */
    private static final byte[] FILM = film(5_600_000);

    @Inject
    Scene.Stage stage;

    private Scene scene;
    private Sending nadja;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
        nadja = new Sending(scene, scene.nadja());
    }

    @Test
    void an_uploaded_file_is_shown_and_read_by_the_client() {
        String upload = nadja.sent("Rohschnitt.bin", FILM);
        nadja.shows(upload)
                .statusCode(201)
                .body("files[0].name", equalTo("Rohschnitt.bin"))
                .body("files[0].size", equalTo(FILM.length))
                .body("files[0].sha256", equalTo(Sha256.hex(FILM)));
        byte[] read = scene.as(scene.clara())
                .get("/api/projects/{p}/files/{s}", scene.project(), Sha256.hex(FILM))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Sha256.hex(read)).isEqualTo(Sha256.hex(FILM));
    }

    @Test
    void what_came_in_small_bits_is_the_same_file() {
        String upload = nadja.begun("Rohschnitt.bin", FILM.length);
        int step = 800_001;
        for (int at = 0; at < FILM.length; at += step) {
            byte[] bit = Arrays.copyOfRange(FILM, at, Math.min(FILM.length, at + step));
            nadja.sends(upload, at, bit).statusCode(204).header("Upload-Offset", Integer.toString(at + bit.length));
        }
        nadja.shows(upload).statusCode(201).body("files[0].sha256", equalTo(Sha256.hex(FILM)));
    }

    @Test
    void announced_twice_with_one_key_it_is_one_upload() {
        Header key = new Header("Idempotency-Key", UUID.randomUUID().toString());
        String first =
                nadja.announces("a.bin", 5, key).statusCode(201).extract().header("Location");
        String second =
                nadja.announces("a.bin", 5, key).statusCode(201).extract().header("Location");
        assertThat(second).isEqualTo(first);
        waiting().body("items.name", contains("a.bin"));
    }

    @Test
    void what_is_shown_no_longer_waits() {
        String upload = nadja.sent("a.bin", new byte[] {1, 2, 3});
        waiting().body("items.id", contains(upload));
        nadja.shows(upload).statusCode(201);
        waiting().body("items", empty());
    }

    @Test
    void it_goes_on_only_where_the_file_has_come_to() {
        String upload = nadja.begun("a.bin", 10);
        nadja.sends(upload, 0, new byte[4]).statusCode(204);
        nadja.sends(upload, 0, new byte[4]).statusCode(409).body("detail", containsString("HEAD"));
        nadja.sends(upload, 8, new byte[2]).statusCode(409);
        assertThat(nadja.offset(upload)).isEqualTo(4);
    }

    @Test
    void more_than_was_announced_is_refused() {
        String upload = nadja.begun("a.bin", 10);
        nadja.sends(upload, 0, new byte[11]).statusCode(413).body("detail", containsString("angekündigt"));
        assertThat(nadja.offset(upload)).isZero();
    }

    @Test
    void too_large_and_empty_files_are_refused_when_they_are_announced() {
        nadja.announces("Film.mp4", (9 << 20) + 1).statusCode(413).body("detail", containsString("größer als 9 MB"));
        nadja.announces("Film.mp4", 0).statusCode(400).body("detail", containsString("ist leer"));
        nadja.announces("", 5).statusCode(400).body("violations.field", contains("filename"));
    }

    @Test
    void a_name_that_lies_is_found_out_by_the_first_bytes() {
        byte[] page = "<!doctype html><html><body>Brot</body></html>".getBytes(StandardCharsets.UTF_8);
        String upload = nadja.begun("Film.png", page.length);
        nadja.sends(upload, 0, page).statusCode(415).body("detail", containsString("ist innen keine Datei dieser Art"));
        nadja.asksOffset(upload).statusCode(404);
    }

    @Test
    void what_is_not_whole_is_not_shown() {
        String upload = nadja.begun("Film.bin", 10);
        nadja.sends(upload, 0, new byte[6]).statusCode(204);
        nadja.shows(upload)
                .statusCode(400)
                .body("violations.field", contains("uploads"))
                .body("violations[0].message", containsString("erst zu 60 % da"));
        nadja.shows(UUID.randomUUID().toString()).statusCode(400);
        nadja.shows("no-id").statusCode(400);
    }

    @Test
    void nobody_else_meets_an_upload() {
        String upload = nadja.sent("a.bin", new byte[] {1, 2, 3});
        Scene other = stage.ordered();
        for (String stranger : List.of(stage.tom(), other.nadja(), other.clara())) {
            Sending guess = new Sending(scene, stranger);
            guess.asksOffset(upload).statusCode(404);
            guess.sends(upload, 3, new byte[0]).statusCode(404);
            guess.discards(upload).statusCode(404);
            guess.announces("a.bin", 3).statusCode(404);
        }
        // The same address in one's own project leads nowhere either.
        new Sending(other, other.nadja()).asksOffset(upload).statusCode(404);
        new Sending(scene, scene.clara()).announces("a.bin", 3).statusCode(403);
        new Sending(scene, scene.hansen()).announces("a.bin", 3).statusCode(403);
    }

    @Test
    void a_colleague_does_not_go_on_with_it() {
        String upload = nadja.sent("a.bin", new byte[] {1, 2, 3});
        Sending alex = new Sending(scene, stage.colleague(scene));
        alex.asksOffset(upload).statusCode(404);
        alex.shows(upload).statusCode(400);
    }

    @Test
    void a_discarded_upload_is_gone() {
        String upload = nadja.begun("a.bin", FILM.length);
        nadja.sends(upload, 0, Arrays.copyOf(FILM, 5_300_000)).statusCode(204);
        nadja.discards(upload).statusCode(204);
        nadja.asksOffset(upload).statusCode(404);
    }

    @Test
    void it_says_what_is_spoken_here() {
        scene.as(scene.nadja())
                .options(Sending.UPLOADS, scene.project())
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", "creation,termination,expiration")
                .header("Tus-Max-Size", Integer.toString(9 << 20));
        scene.as(scene.nadja())
                .headers(Map.of("Tus-Resumable", "2.0.0", "Upload-Length", 3))
                .post(Sending.UPLOADS, scene.project())
                .then()
                .statusCode(412);
    }

    static byte[] film(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private io.restassured.response.ValidatableResponse waiting() {
        return scene.as(scene.nadja())
                .get(Sending.UPLOADS, scene.project())
                .then()
                .statusCode(200);
    }
}
