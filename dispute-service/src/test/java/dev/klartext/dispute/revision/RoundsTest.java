package dev.klartext.dispute.revision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two rounds are included in the home page. */
@QuarkusTest
class RoundsTest {

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void something_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void what_a_version_took_is_added_up_for_the_agency_alone() {
        scene.changesWished(shown("30", "90"), "Samstag fehlt noch.");
        String second = shown("", "15");
        rounds(scene.nadja())
                .body("included", is(2))
                .body("used", is(1))
                .body("left", is(1))
                .body("effort.agencyMinutes", is(30))
                .body("effort.clientMinutes", is(105));
        rounds(scene.clara()).body("left", is(1)).body("effort", nullValue());
        scene.changesWished(second, "Und der Sonntag?");
        scene.as(scene.nadja())
                .get("/projects/{p}/results/{r}/revision", scene.project(), second)
                .then()
                .body(containsString("105 Minuten für Wünsche des Kunden"));
        scene.as(scene.clara())
                .get("/projects/{p}/results/{r}/revision", scene.project(), second)
                .then()
                .statusCode(200)
                .body(not(containsString("105 Minuten")));
    }

    @Test
    void minutes_that_are_none_are_refused() {
        showing("viele", "90").statusCode(400).body("violations.field", hasItem("agencyMinutes"));
    }

    @Test
    void before_a_round_that_is_not_included_the_client_reads_what_it_costs() {
        scene.changesWished(scene.shown(), "Samstag fehlt noch.");
        String second = scene.shown();
        page(second).body(not(containsString("nach Absprache")));
        scene.changesWished(second, "Und der Sonntag?");
        page(scene.shown()).body(containsString("Ihr Preis ist nach Absprache")).body(containsString("0 von 2 Runden"));
    }

    @Test
    void rounds_are_nobody_elses() {
        for (String stranger : new String[] {stage.tom(), scene.hansen()}) {
            scene.as(stranger)
                    .get("/api/projects/{p}/deliverables/{d}/rounds", scene.project(), scene.homePage())
                    .then()
                    .statusCode(404)
                    .body("included", nullValue());
        }
        scene.as(scene.nadja())
                .get("/api/projects/{p}/deliverables/{d}/rounds", scene.project(), scene.goal())
                .then()
                .statusCode(404)
                .body("status", equalTo(404));
    }

    private ValidatableResponse page(String result) {
        return scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), result)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rounds(String subject) {
        return scene.as(subject)
                .get("/api/projects/{p}/deliverables/{d}/rounds", scene.project(), scene.homePage())
                .then()
                .statusCode(200);
    }

    private String shown(String agencyMinutes, String clientMinutes) {
        return showing(agencyMinutes, clientMinutes).statusCode(201).extract().path("id");
    }

    private ValidatableResponse showing(String agencyMinutes, String clientMinutes) {
        RequestSpecification form = scene.as(scene.nadja())
                .multiPart("why", "So.", "text/plain; charset=utf-8")
                .multiPart("link", "https://entwurf.example.org/startseite")
                .multiPart("agencyMinutes", agencyMinutes)
                .multiPart("clientMinutes", clientMinutes);
        return form.post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.homePage())
                .then();
    }
}
