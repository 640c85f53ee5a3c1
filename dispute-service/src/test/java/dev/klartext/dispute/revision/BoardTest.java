package dev.klartext.dispute.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.dispute.Scene;
import dev.klartext.dispute.result.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A home page and a flyer are ordered. */
@QuarkusTest
class BoardTest {

    @Inject
    Scene.Stage stage;

    @Inject
    ForeignEvents events;

    private Scene scene;

    @BeforeEach
    void something_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void what_is_ordered_is_to_be_shown() {
        rows("TO_SHOW")
                .body("items.deliverableTitle", contains("Startseite", "Flyer"))
                .body("items[0].clientName", equalTo("Bäckerei Krume"))
                .body("items[0].resultId", nullValue());
    }

    @Test
    void a_draft_wanders_over_the_board() {
        String first = scene.shown();
        rows("WITH_CLIENT").body("items.resultId", contains(first)).body("items[0].dueOn", notNullValue());
        scene.changesWished(first, "Samstag fehlt noch.");
        rows("WITH_CLIENT").body("items", empty());
        rows("CHANGES_REQUESTED").body("items.resultId", contains(first));
        String second = scene.shown();
        rows("CHANGES_REQUESTED").body("items", empty());
        scene.approved(second);
        rows("APPROVED").body("items.version", contains(2)).body("items[0].dueOn", nullValue());
    }

    @Test
    void closed_projects_stay_away_until_somebody_asks_for_them() {
        events.happened(
                scene.people().agencyId(),
                scene.project(),
                "dev.klartext.intake.project.closed.v1",
                Map.of("projectId", scene.project(), "closedAt", Instant.now()));
        rows("TO_SHOW").body("items", empty());
        rows("TO_SHOW&closed=true").body("items.deliverableTitle", contains("Startseite", "Flyer"));
        scene.as(scene.nadja()).get("/board").then().body(not(containsString("Flyer")));
        scene.as(scene.nadja())
                .get("/board?closed=true")
                .then()
                .body(containsString("Flyer"))
                .body(containsString("Auch abgeschlossene Projekte"));
    }

    @Test
    void a_selection_that_was_made_is_done() {
        var pictures = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("pictures", "1")
                .multiPart("files", "a.png", SampleFiles.png(30, 20), "image/png")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.flyer())
                .then()
                .statusCode(201)
                .extract();
        List<String> files = pictures.path("files.sha256");
        scene.as(scene.clara())
                .contentType("application/json")
                .body(Map.of("files", files))
                .post("/api/projects/{p}/results/{r}/selection/choices", scene.project(), pictures.path("id"))
                .then()
                .statusCode(201);
        rows("APPROVED").body("items.deliverableTitle", contains("Flyer"));
        rows("CHANGES_REQUESTED").body("items", empty());
    }

    @Test
    void it_goes_on_where_it_ended() {
        String next = scene.as(scene.nadja())
                .get("/api/board?state=TO_SHOW&limit=1")
                .then()
                .statusCode(200)
                .body("items.deliverableTitle", contains("Startseite"))
                .extract()
                .path("next");
        scene.as(scene.nadja())
                .get("/api/board?state=TO_SHOW&limit=1&cursor=" + next)
                .then()
                .body("items.deliverableTitle", contains("Flyer"))
                .body("next", nullValue());
        scene.as(scene.nadja())
                .get("/api/board?state=TO_SHOW&cursor=aGFsbG8")
                .then()
                .statusCode(400);
    }

    @Test
    void the_page_shows_all_columns_and_one_of_them_whole() {
        String shown = scene.shown();
        scene.as(scene.nadja())
                .get("/board")
                .then()
                .statusCode(200)
                .body(containsString("Noch zu zeigen"))
                .body(containsString("Flyer"))
                .body(containsString("Startseite, Version 1"))
                .body(containsString("/results/projects/" + scene.project() + "/results/" + shown));
        scene.as(scene.nadja())
                .get("/board?state=TO_SHOW")
                .then()
                .body(containsString("Flyer"))
                .body(not(containsString("Startseite, Version 1")));
    }

    @Test
    void it_belongs_to_the_staff_of_the_agency() {
        for (String other : new String[] {scene.clara(), scene.karl(), scene.hansen()}) {
            scene.as(other).get("/board").then().statusCode(404);
            scene.as(other).get("/api/board").then().statusCode(404);
        }
        String tom = stage.tom();
        scene.as(tom)
                .get("/api/board?agencyId=" + scene.people().agencyId())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(BoardState.class)
    void another_agency_sees_nothing_of_it(BoardState state) {
        scene.shown();
        String tom = stage.tom();
        scene.as(tom).get("/api/board?state=" + state).then().statusCode(200).body("items", hasSize(0));
        scene.as(tom)
                .cookie("agency", scene.people().agencyId().toString())
                .get("/board")
                .then()
                .statusCode(200)
                .body(not(containsString("Startseite")));
    }

    private ValidatableResponse rows(String state) {
        return scene.as(scene.nadja()).get("/api/board?state=" + state).then().statusCode(200);
    }
}
