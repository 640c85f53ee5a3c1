package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShowResultTest {

    private static final String RESULTS = "/api/projects/{p}/deliverables/{d}/results";

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void a_draft_is_shown_with_all_its_files_and_its_reason() {
        byte[] picture = SampleFiles.png(300, 200);
        scene.as(scene.nadja())
                .multiPart("why", "Öffnungszeiten stehen ganz oben.", "text/plain; charset=utf-8")
                .multiPart("files", "Startseite.png", picture, "image/png")
                .multiPart("files", "Texte.pdf", SampleFiles.pdf("Brot"), "application/pdf")
                .post(RESULTS, scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .header("Location", containsString("/results/api/projects/" + scene.project() + "/results/"))
                .body("version", is(1))
                .body("state", is("WAITING"))
                .body("why", equalTo("Öffnungszeiten stehen ganz oben."))
                .body("shownBy", equalTo("Nadja Weber"))
                .body("files.name", contains("Startseite.png", "Texte.pdf"))
                .body("files.mediaType", contains("image/png", "application/pdf"))
                .body("files[0].sha256", equalTo(Sha256.hex(picture)))
                .body("manifestSha256", notNullValue());
    }

    @Test
    void the_next_draft_of_a_deliverable_gets_the_next_number() {
        scene.shown();
        scene.showing().statusCode(201).body("version", is(2));
    }

    @Test
    void who_decides_gets_the_ball_and_one_mail() {
        String result = scene.shown();
        JsonNode entry =
                Published.in(scene.project(), "result.shown").getFirst().get("entry");
        String clara = scene.people().clara().personId().toString();
        assertThat(entry.at("/opens/0/personId").asText()).isEqualTo(clara);
        assertThat(entry.at("/opens/0/link").asText())
                .isEqualTo("/results/projects/" + scene.project() + "/results/" + result);
        assertThat(entry.get("notices")).hasSize(1);
        assertThat(entry.at("/notices/0/personId").asText()).isEqualTo(clara);
        assertThat(entry.at("/notices/0/body/de").asText())
                .contains("Guten Tag Clara Krume", "Öffnungszeiten stehen ganz oben.", "Nadja Weber, cne Studio");
    }

    @Test
    void the_first_draft_settles_what_the_order_asked_of_the_agency() {
        scene.shown();
        JsonNode closes =
                Published.in(scene.project(), "result.shown").getFirst().at("/entry/closes");
        assertThat(closes).hasSize(1);
        assertThat(closes.get(0).asText()).isEqualTo(scene.orderPoint().toString());
    }

    @Test
    void a_new_version_settles_the_wish_for_changes() {
        String first = scene.shown();
        scene.changesWished(first, "Samstag fehlt noch.");
        scene.shown();
        String rework = Published.in(scene.project(), "review.changes-requested")
                .getFirst()
                .at("/entry/opens/0/id")
                .asText();
        JsonNode closes = Published.in(scene.project(), "result.shown").get(1).at("/entry/closes");
        assertThat(closes).hasSize(1);
        assertThat(closes.get(0).asText()).isEqualTo(rework);
    }

    @Test
    void a_version_that_nobody_judged_leaves_the_ball_to_the_next_one() {
        scene.shown();
        scene.shown();
        var shown = Published.in(scene.project(), "result.shown");
        assertThat(shown.get(1).at("/entry/closes/0").asText())
                .isEqualTo(shown.get(0).at("/entry/opens/0/id").asText());
    }

    @Test
    void a_link_alone_can_be_shown() {
        scene.as(scene.nadja())
                .multiPart("why", "Zum Durchklicken")
                .multiPart("link", "https://entwurf.example.org/")
                .post(RESULTS, scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .body("link", equalTo("https://entwurf.example.org/"))
                .body("files", hasSize(0));
    }

    @Test
    void a_draft_without_reason_and_files_is_refused_field_by_field() {
        scene.as(scene.nadja())
                .multiPart("why", " ")
                .post(RESULTS, scene.project(), scene.homePage())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("why", "files"));
    }

    @Test
    void an_over_long_reason_is_refused() {
        show("Startseite.png", SampleFiles.png(20, 20), "a".repeat(2001), null)
                .statusCode(400)
                .body("violations[0].field", equalTo("why"));
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_refused() {
        byte[] page = "<!doctype html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        show("Startseite.png", page, "Darum", null).statusCode(415).body("detail", containsString("Startseite.png"));
        nothingIsShown();
    }

    @Test
    void a_file_over_the_limit_is_refused_with_a_way_out() {
        show("Film.bin", new byte[(1 << 20) + 1], "Darum", null).statusCode(413).body("detail", containsString("Link"));
        nothingIsShown();
    }

    @Test
    void an_empty_file_is_refused() {
        show("leer.txt", new byte[0], "Darum", null).statusCode(400);
    }

    @Test
    void the_same_request_sent_twice_shows_one_version() {
        byte[] picture = SampleFiles.png(40, 40);
        String key = UUID.randomUUID().toString();
        String first =
                show("a.png", picture, "Darum", key).statusCode(201).extract().path("id");
        show("a.png", picture, "Darum", key)
                .statusCode(201)
                .body("id", equalTo(first))
                .body("version", is(1));
        scene.as(scene.nadja())
                .get(RESULTS, scene.project(), scene.homePage())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_key_is_not_taken_for_another_request() {
        String key = UUID.randomUUID().toString();
        show("a.png", SampleFiles.png(40, 40), "Darum", key).statusCode(201);
        show("a.png", SampleFiles.png(41, 40), "Darum", key).statusCode(422);
    }

    @Test
    void the_client_does_not_show_drafts() {
        scene.as(scene.clara())
                .multiPart("why", "Darum")
                .multiPart("link", "https://example.org")
                .post(RESULTS, scene.project(), scene.homePage())
                .then()
                .statusCode(403);
    }

    @Test
    void a_deliverable_that_is_not_ordered_here_has_no_drafts() {
        Scene other = stage.ordered();
        scene.as(scene.nadja())
                .get(RESULTS, scene.project(), other.homePage())
                .then()
                .statusCode(404);
        scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("link", "https://example.org")
                .post(RESULTS, scene.project(), Ids.next())
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_no_id_is_not_found() {
        scene.as(scene.nadja())
                .get("/api/projects/hallo/deliverables/1/results")
                .then()
                .statusCode(404);
    }

    @Test
    void versions_are_read_in_parts_newest_first() {
        scene.shown();
        scene.shown();
        scene.shown();
        String next = scene.as(scene.clara())
                .queryParam("limit", 2)
                .get(RESULTS, scene.project(), scene.homePage())
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2))
                .body("items.state", contains("WAITING", "REPLACED"))
                .extract()
                .path("next");
        scene.as(scene.clara())
                .queryParam("cursor", next)
                .get(RESULTS, scene.project(), scene.homePage())
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void files_of_one_name_are_told_apart() {
        scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("files", "a.png", SampleFiles.png(30, 30), "image/png")
                .multiPart("files", "a.png", SampleFiles.png(31, 30), "image/png")
                .post(RESULTS, scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .body("files.name", contains("a.png", "a (2).png"));
    }

    private ValidatableResponse show(String name, byte[] bytes, String why, String key) {
        var request = scene.as(scene.nadja())
                .multiPart("why", why)
                .multiPart("files", name, bytes, "application/octet-stream");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(RESULTS, scene.project(), scene.homePage()).then();
    }

    private void nothingIsShown() {
        scene.as(scene.nadja())
                .get(RESULTS, scene.project(), scene.homePage())
                .then()
                .body("items", hasSize(0));
    }
}
