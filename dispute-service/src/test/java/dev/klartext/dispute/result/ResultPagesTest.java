package dev.klartext.dispute.result;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of all drafts, and the page on which the next one is shown. */
@QuarkusTest
class ResultPagesTest {

    private static final String FORM = "/projects/{p}/deliverables/{d}/results";

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void each_ordered_deliverable_has_its_place() {
        drafts(scene.nadja())
                .body(containsString("Startseite"))
                .body(containsString("Flyer"))
                .body(containsString("Noch kein Entwurf gezeigt"))
                .body(containsString("/deliverables/" + scene.flyer() + "/results/new"));
    }

    @Test
    void who_decides_sees_what_waits() {
        String result = scene.shown();
        drafts(scene.clara())
                .body(containsString("Ansehen und entscheiden"))
                .body(containsString("/results/projects/" + scene.project() + "/results/" + result))
                .body(not(containsString("/results/new")));
    }

    @Test
    void what_is_approved_says_so() {
        scene.approved(scene.shown());
        drafts(scene.karl()).body(containsString("Freigegeben"));
    }

    @Test
    void before_the_order_the_page_says_what_comes_first() {
        Given.Project project = stage.notOrdered();
        RestAssured.given()
                .header("Test-Subject", project.clara().subject())
                .header("Accept-Language", "de")
                .get("/projects/{p}", project.projectId())
                .then()
                .statusCode(200)
                .body(containsString("Sobald Sie den Auftrag erteilt haben"));
    }

    @Test
    void staff_shows_a_draft_from_the_page() {
        show("Startseite.png", SampleFiles.png(300, 200), "Öffnungszeiten oben")
                .statusCode(303)
                .header("Location", containsString("saved=shown"));
        drafts(scene.clara()).body(containsString("Version 1"));
    }

    @Test
    void a_double_click_shows_one_version() {
        String key = UUID.randomUUID().toString();
        byte[] picture = SampleFiles.png(300, 200);
        String first = show("a.png", picture, "Darum", key).extract().header("Location");
        String second = show("a.png", picture, "Darum", key).extract().header("Location");
        org.assertj.core.api.Assertions.assertThat(second).isEqualTo(first);
    }

    @Test
    void a_form_without_its_reason_comes_back() {
        show("a.png", SampleFiles.png(30, 30), " ")
                .statusCode(400)
                .body(containsString("Bitte ausfüllen."))
                .body(containsString("Bitte wählen Sie die Dateien noch einmal aus."));
    }

    @Test
    void a_file_that_is_not_what_it_says_comes_back_with_the_words_kept() {
        show("a.png", "<!doctype html><html></html>".getBytes(StandardCharsets.UTF_8), "Wegen der Öffnungszeiten")
                .statusCode(415)
                .body(containsString("Wegen der Öffnungszeiten"))
                .body(containsString("ist innen keine Datei dieser Art"));
    }

    @Test
    void the_client_meets_no_form_to_show_drafts() {
        scene.as(scene.clara())
                .get(FORM + "/new", scene.project(), scene.homePage())
                .then()
                .statusCode(403);
    }

    @Test
    void the_page_speaks_english_too() {
        scene.shown();
        scene.as(scene.clara())
                .cookie("lang", "en")
                .get("/projects/{p}", scene.project())
                .then()
                .body(containsString("Look and decide"))
                .body(containsString("No draft shown yet"));
    }

    private ValidatableResponse drafts(String subject) {
        return scene.as(subject).get("/projects/{p}", scene.project()).then().statusCode(200);
    }

    private ValidatableResponse show(String name, byte[] bytes, String why) {
        return show(name, bytes, why, UUID.randomUUID().toString());
    }

    private ValidatableResponse show(String name, byte[] bytes, String why, String key) {
        return scene.as(scene.nadja())
                .accept("text/html")
                .redirects()
                .follow(false)
                .multiPart("key", key)
                .multiPart("why", why, "text/plain; charset=utf-8")
                .multiPart("link", "")
                .multiPart("files", name, bytes, "application/octet-stream")
                .post(FORM, scene.project(), scene.homePage())
                .then();
    }
}
