package dev.klartext.dispute.revision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clara wished something of the first version, Nadja said what becomes of it, and showed the second. */
@QuarkusTest
class CompareTest {

    private static final String COMPARE = "/projects/{p}/results/compare?left={l}&right={r}";

    @Inject
    Scene.Stage stage;

    private Scene scene;
    private String first;
    private String second;

    @BeforeEach
    void two_versions() {
        scene = stage.ordered();
        first = scene.shown();
        scene.changesWished(first, "Samstag fehlt noch.", "Größere Schrift.");
        new Revising(scene, first).restated(Revising.SATURDAY);
        second = scene.shown();
    }

    @Test
    void the_versions_stand_side_by_side_with_what_was_said_and_done() {
        compare(scene.clara(), first, second)
                .statusCode(200)
                .body(containsString("Startseite: Version 1 und Version 2"))
                .body(containsString("Version 1, Startseite.png"))
                .body(containsString("Version 2, Startseite.png"))
                .body(containsString("Samstag fehlt noch."))
                .body(containsString("Der Samstag steht bei den Zeiten"))
                .body(containsString("Dazu brauchte es kein weiteres Wort."))
                .body(containsString("Warum so: Version 2"));
    }

    @Test
    void the_earlier_one_is_always_on_the_left() {
        compare(scene.nadja(), second, first)
                .statusCode(200)
                .body(containsString("Startseite: Version 1 und Version 2"));
    }

    @Test
    void the_page_of_a_draft_leads_there_from_the_second_on() {
        draft(second).body(containsString("Mit Version 1 vergleichen"));
        draft(first).body(not(containsString("/results/compare")));
    }

    @Test
    void what_is_not_there_is_said_and_what_no_browser_shows_is_saved() {
        String third = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("link", "https://example.org/dritte")
                .multiPart("files", "Texte.txt", "Willkommen".getBytes(), "text/plain")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        compare(scene.clara(), second, third)
                .statusCode(200)
                .body(containsString("Version 2: ohne Link"))
                .body(containsString("Version 3: <a href=\"https://example.org/dritte\""))
                .body(containsString("Herunterladen<span class=\"visually-hidden\">: Version 3, Texte.txt"));
    }

    @Test
    void versions_of_different_deliverables_are_not_compared() {
        String flyer = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("link", "https://example.org/")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.flyer())
                .then()
                .extract()
                .path("id");
        compare(scene.clara(), first, flyer).statusCode(400);
    }

    @Test
    void what_is_not_of_this_project_is_not_there() {
        Scene other = stage.ordered();
        compare(scene.clara(), first, other.shown()).statusCode(404);
        scene.as(scene.clara())
                .get("/projects/{p}/results/compare", scene.project())
                .then()
                .statusCode(404);
        compare(scene.hansen(), first, second).statusCode(404);
        compare(stage.tom(), first, second).statusCode(404);
    }

    private ValidatableResponse compare(String subject, String left, String right) {
        return scene.as(subject).get(COMPARE, scene.project(), left, right).then();
    }

    private ValidatableResponse draft(String result) {
        return scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), result)
                .then()
                .statusCode(200);
    }
}
