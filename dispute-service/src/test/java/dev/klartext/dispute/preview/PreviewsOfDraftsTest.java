package dev.klartext.dispute.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.dispute.Scene;
import dev.klartext.dispute.preview.drawing.Samples;
import dev.klartext.local.TestParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft's page shows of its files, while they are drawn and afterwards. */
@QuarkusTest
class PreviewsOfDraftsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Scene.Stage stage;

    @Inject
    DrawWaiting drawing;

    @Inject
    MeterRegistry metrics;

    private Scene scene;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void a_heavy_picture_is_shown_in_sizes_that_only_its_readers_get() {
        byte[] picture = Samples.blackPng(3000, 1500);
        String draft = show("Foto.png", picture);
        awaitState(picture, "DRAWN");
        String page = look(draft)
                .body(allOf(containsString(" 480w, "), containsString(" 1600w, "), containsString(" 2560w\"")))
                .body(not(containsString("hx-get")))
                .extract()
                .asString();
        String preview = found("src=\"/results(/projects/[^\"]+)\"", page);
        scene.as(scene.clara())
                .get(preview)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", containsString("private"))
                .header("Content-Security-Policy", containsString("sandbox"));
        for (String stranger : List.of(stage.tom(), scene.hansen())) {
            scene.as(stranger).get(preview).then().statusCode(404);
            scene.as(stranger).get(sheets(draft, picture)).then().statusCode(404);
        }
        Scene other = stage.ordered();
        scene.as(other.clara())
                .get(preview.replace(scene.project().toString(), other.project().toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void a_draft_is_shown_at_once_and_its_pages_come_as_they_are_drawn() {
        byte[] pdf = Samples.pdf(4);
        String draft = show("Heft.pdf", pdf);
        look(draft).body(containsString("hx-get=\"/results" + sheets(draft, pdf)));
        awaitState(pdf, "DRAWN");
        scene.as(scene.clara())
                .get(sheets(draft, pdf) + "?from=3")
                .then()
                .statusCode(200)
                .body(not(containsString("data-page=\"2\"")))
                .body(containsString("data-page=\"3\""))
                .body(containsString("data-page=\"4\""))
                .body(containsString("loading=\"lazy\""))
                .body(not(containsString("hx-get")))
                .body(not(containsString("<html")));
        scene.as(scene.clara())
                .get("/projects/{p}", scene.project())
                .then()
                .body(containsString("<img src=\"/results/projects/" + scene.project() + "/files/"));
    }

    @Test
    void a_killed_drawing_process_costs_one_try() {
        byte[] pdf = Samples.pdf(6);
        show("Heft.pdf", pdf);
        awaitCount(pdf, "preview", 1);
        ProcessHandle.of(drawing.pid().orElseThrow()).orElseThrow().destroyForcibly();
        awaitState(pdf, "DRAWN");
        assertThat(ask("select tries from drawing where file_sha256 = ?", pdf)).isEqualTo("2");
        assertThat(ask("select count(distinct page) from preview where file_sha256 = ?", pdf))
                .isEqualTo("6");
    }

    @Test
    void a_store_that_is_away_costs_no_try() {
        byte[] pdf = Samples.pdf(6);
        show("Heft.pdf", pdf);
        awaitCount(pdf, "preview", 1);
        TestParts.stopStore();
        try {
            await().atMost(PATIENCE)
                    .until(() -> "0".equals(ask("select tries from drawing where file_sha256 = ?", pdf)));
        } finally {
            TestParts.startStore();
        }
        awaitState(pdf, "DRAWN");
        assertThat(ask("select tries from drawing where file_sha256 = ?", pdf)).isEqualTo("1");
    }

    @Test
    void what_failed_twice_is_shown_without_preview_and_counted() {
        byte[] bomb = Samples.pngBomb();
        double before = givenUp();
        String draft = show("Plakat.png", bomb);
        awaitState(bomb, "GIVEN_UP");
        look(draft)
                .body(containsString("Keine Vorschau"))
                .body(containsString("files/" + Sha256.hex(bomb) + "/Plakat.png"))
                .body(not(containsString("<img src=\"/results/projects")));
        assertThat(givenUp()).isEqualTo(before + 1);
    }

    @Test
    void a_drawing_that_could_run_a_script_is_no_picture_on_the_page() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        look(show("Logo.svg", svg))
                .body(not(containsString("<img src=\"/results/projects")))
                .body(not(containsString("hx-get")))
                .body(containsString("Herunterladen"));
    }

    @Test
    void a_zip_is_no_pdf_by_its_name() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("files", "Texte.pdf", zip, "application/pdf")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(415);
    }

    @Test
    void sound_plays_in_the_page() {
        byte[] wav = "RIFF$\0\0\0WAVEfmt \20\0\0\0\1\0\1\0@\37\0\0@\37\0\0\1\0\10\0data\0\0\0\0"
                .getBytes(StandardCharsets.ISO_8859_1);
        look(show("Spot.wav", wav))
                .body(containsString("<audio class=\"player\" controls"))
                .body(containsString("data-file=\"" + Sha256.hex(wav) + "\""))
                .header("Content-Security-Policy", containsString("media-src 'self'"));
        scene.as(scene.clara())
                .get("/api/projects/{p}/files/{s}", scene.project(), Sha256.hex(wav))
                .then()
                .statusCode(200)
                .contentType("audio/wav");
    }

    private String show(String name, byte[] bytes) {
        return scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("files", name, bytes, "application/octet-stream")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse look(String draft) {
        return scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), draft)
                .then()
                .statusCode(200);
    }

    private String sheets(String draft, byte[] file) {
        return "/projects/" + scene.project() + "/results/" + draft + "/files/" + Sha256.hex(file) + "/sheets";
    }

    private void awaitState(byte[] file, String state) {
        await().atMost(PATIENCE)
                .until(() -> state.equals(ask("select state from drawing where file_sha256 = ?", file)));
    }

    private void awaitCount(byte[] file, String table, int atLeast) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> Integer.parseInt(ask("select count(*) from " + table + " where file_sha256 = ?", file))
                        >= atLeast);
    }

    private double givenUp() {
        return metrics.counter("klartext.previews", "outcome", "given_up").count();
    }

    private String ask(String sql, byte[] file) {
        try (Connection database = TestParts.superuserConnection("dispute");
                PreparedStatement query = database.prepareStatement(sql + " and project_id = ?::uuid")) {
            query.setString(1, Sha256.hex(file));
            query.setString(2, scene.project().toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
