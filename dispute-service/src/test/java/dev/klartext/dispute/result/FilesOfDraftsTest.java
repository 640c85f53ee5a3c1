package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilesOfDraftsTest {

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void the_client_reads_the_bytes_that_were_shown() {
        byte[] picture = SampleFiles.png(300, 200);
        show("Startseite.png", picture);
        byte[] read = read(scene.clara(), scene.project(), Sha256.hex(picture))
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", equalTo("inline; filename*=UTF-8''Startseite.png"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
        assertThat(read).isEqualTo(picture);
    }

    @Test
    void the_page_address_leads_to_the_same_bytes() {
        byte[] pdf = SampleFiles.pdf("Brot");
        show("Texte oben.pdf", pdf);
        scene.as(scene.clara())
                .get("/projects/{p}/files/{s}/{n}", scene.project(), Sha256.hex(pdf), "Texte oben.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("inline; filename*=UTF-8''Texte%20oben.pdf"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", containsString("private"));
    }

    @Test
    void a_film_is_sought_in_by_ranges() {
        byte[] picture = SampleFiles.png(300, 200);
        show("Startseite.png", picture);
        String etag = "\"" + Sha256.hex(picture) + "\"";
        byte[] part = scene.as(scene.clara())
                .header("Range", "bytes=100-199")
                .header("If-Range", etag)
                .get("/api/projects/{p}/files/{s}", scene.project(), Sha256.hex(picture))
                .then()
                .statusCode(206)
                .header("Accept-Ranges", equalTo("bytes"))
                .header("Content-Range", equalTo("bytes 100-199/" + picture.length))
                .header("ETag", equalTo(etag))
                .extract()
                .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(picture, 100, 200));
        asking(picture, "Range", "bytes=" + picture.length + "-").statusCode(416);
        asking(picture, "If-None-Match", etag).statusCode(304);
    }

    @Test
    void the_same_bytes_are_saved_under_the_name_that_was_opened() {
        byte[] picture = SampleFiles.png(300, 200);
        show("Startseite.png", picture);
        show("Startseite neu.png", picture);
        scene.as(scene.clara())
                .get("/projects/{p}/files/{s}/{n}", scene.project(), Sha256.hex(picture), "Startseite neu.png")
                .then()
                .header("Content-Disposition", containsString("Startseite%20neu.png"));
    }

    @Test
    void a_drawing_that_could_run_a_script_is_only_saved() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        show("Logo.svg", svg);
        read(scene.clara(), scene.project(), Sha256.hex(svg))
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void nobody_else_reads_it() {
        byte[] picture = SampleFiles.png(300, 200);
        show("Startseite.png", picture);
        for (String stranger : List.of(stage.tom(), scene.hansen())) {
            read(stranger, scene.project(), Sha256.hex(picture)).statusCode(404);
            scene.as(stranger)
                    .get("/projects/{p}/files/{s}/x.png", scene.project(), Sha256.hex(picture))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_file_of_another_project_is_not_reached_by_its_hash() {
        byte[] picture = SampleFiles.png(300, 200);
        show("Startseite.png", picture);
        Scene other = stage.ordered();
        read(other.clara(), other.project(), Sha256.hex(picture)).statusCode(404);
    }

    @Test
    void what_is_no_hash_is_not_found() {
        read(scene.clara(), scene.project(), "..%2F..%2Fetc").statusCode(404);
        read(scene.clara(), scene.project(), "A".repeat(64)).statusCode(404);
        read(scene.clara(), scene.project(), "a".repeat(64)).statusCode(404);
    }

    @Test
    void nobody_reads_a_file_without_a_login() {
        io.restassured.RestAssured.given()
                .get("/api/projects/{p}/files/{s}", Ids.next(), "a".repeat(64))
                .then()
                .statusCode(401);
    }

    private void show(String name, byte[] bytes) {
        scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("files", name, bytes, "application/octet-stream")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(201);
    }

    private ValidatableResponse asking(byte[] file, String header, String value) {
        return scene.as(scene.clara())
                .header(header, value)
                .get("/api/projects/{p}/files/{s}", scene.project(), Sha256.hex(file))
                .then();
    }

    private ValidatableResponse read(String subject, UUID project, String sha256) {
        return scene.as(subject)
                .get("/api/projects/{p}/files/{s}", project, sha256)
                .then();
    }
}
