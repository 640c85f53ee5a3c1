package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.dispute.Scene;
import dev.klartext.dispute.result.SampleFiles;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Somebody writes into the file store beside us, between showing and approving. */
@QuarkusTest
class FilesChangedTest {

    @Inject
    Scene.Stage stage;

    @Inject
    S3Client s3;

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "klartext.files.bucket")
    String bucket;

    private final byte[] picture = SampleFiles.png(300, 200);
    private Scene scene;
    private String result;

    @BeforeEach
    void a_picture_is_shown() {
        scene = stage.ordered();
        result = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("files", "Startseite.png", picture, "image/png")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nobody_approves_other_bytes_than_were_shown() {
        double alarms = alarms();
        inTheStoreLies(SampleFiles.png(300, 200));
        approves(409, "liegt bei uns nicht mehr so, wie es gezeigt wurde");
        assertThat(alarms()).isEqualTo(alarms + 1);

        inTheStoreLies(picture);
        scene.approved(result);
    }

    @Test
    void nobody_approves_a_file_that_is_gone() {
        s3.deleteObject(request -> request.bucket(bucket).key(key(picture)));
        approves(409, "Das liegt an uns");
    }

    @Test
    void the_page_says_it_too() {
        inTheStoreLies(new byte[] {1, 2, 3});
        scene.as(scene.clara())
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .post("/projects/{p}/results/{r}/approve", scene.project(), result)
                .then()
                .statusCode(409)
                .body(containsString("noch einmal zu zeigen"));
    }

    @Test
    void a_large_file_is_read_beside_the_request_and_other_bytes_are_refused_all_the_same() {
        byte[] texts = "Willkommen. ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        result = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("files", "Texte.txt", texts, "text/plain")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        scene.as(scene.clara())
                .accept("text/html")
                .get("/projects/{p}/results/{r}/approve", scene.project(), result)
                .then()
                .statusCode(200);
        inTheStoreLies(texts, new byte[texts.length]);
        approves(409, "liegt bei uns nicht mehr so, wie es gezeigt wurde");
        s3.deleteObject(request -> request.bucket(bucket).key(key(texts)));
        approves(409, "liegt bei uns nicht mehr so, wie es gezeigt wurde");
        inTheStoreLies(texts, texts);
        scene.approved(result);
    }

    private void approves(int status, String sentence) {
        scene.decides(scene.clara(), result, Map.of("decision", "APPROVE"))
                .statusCode(status)
                .body("detail", containsString(sentence));
    }

    private void inTheStoreLies(byte[] bytes) {
        inTheStoreLies(picture, bytes);
    }

    private void inTheStoreLies(byte[] shown, byte[] bytes) {
        s3.putObject(request -> request.bucket(bucket).key(key(shown)), RequestBody.fromBytes(bytes));
    }

    private String key(byte[] shown) {
        return scene.people().agencyId() + "/" + scene.project() + "/" + Sha256.hex(shown);
    }

    private double alarms() {
        return metrics.counter("klartext.files.changed").count();
    }
}
