package dev.klartext.intake.questionnaire;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What answers are good for later: the draft of the order, and the next project. */
@QuarkusTest
class FromAnswersTest {

    private static final String GOAL = "sections.questions.flatten().find { it.id == 'web-goal' }";

    @Inject
    Scene scene;

    @Test
    void an_answer_becomes_goal_wish_or_exclusion_and_stands_there_once() {
        Project project = answered("Mehr Vorbestellungen");
        for (PlaceInBrief place : PlaceInBrief.values()) {
            take(project, project.studio().nadja(), place.name()).statusCode(204);
            take(project, project.studio().nadja(), place.name()).statusCode(204);
        }

        as(project.studio().nadja())
                .get("/api" + project.path() + "/brief")
                .then()
                .body("goals.text", contains("Mehr Vorbestellungen"))
                .body("wishes.text", contains("Mehr Vorbestellungen"))
                .body("exclusions", contains("Mehr Vorbestellungen"));
    }

    @Test
    void what_settles_nothing_or_is_too_long_is_not_taken() {
        Project project = answered("weiß noch nicht");
        String nadja = project.studio().nadja();
        take(project, nadja, "GOAL").statusCode(409).body("detail", containsString("noch keine Antwort"));
        answer(project, "x".repeat(501));

        take(project, nadja, "GOAL").statusCode(400).body("violations.field", hasItem("answer.web-goal"));
        take(project, nadja, null).statusCode(400).body("violations.field", hasItem("place"));
        take(project, scene.clara(project).subject(), "GOAL").statusCode(403);
        take(project, scene.studio("Fotohaus Süd").nadja(), "GOAL").statusCode(404);
    }

    @Test
    void the_next_project_of_the_same_client_begins_with_what_was_answered_as_a_suggestion() {
        Project earlier = answered("Mehr Vorbestellungen");
        Project next = copied(earlier, client(earlier));

        read(next)
                .body(GOAL + ".suggestion", equalTo("Mehr Vorbestellungen"))
                .body(GOAL + ".answer", nullValue())
                .body(GOAL + ".state", equalTo("OPEN"));
        String page = "/projects/" + next.id() + "/questionnaire";
        String nadja = next.studio().nadja();
        as(nadja).accept("text/html").get(page).then().body(containsString("Beim letzten Mal"));

        as(nadja)
                .accept("text/html")
                .formParam("answer.web-goal", "")
                .formParam("revision.web-goal", "0")
                .formParam("keep", "web-goal")
                .post(page)
                .then()
                .statusCode(303);

        read(next).body(GOAL + ".answer.text", equalTo("Mehr Vorbestellungen")).body(GOAL + ".suggestion", nullValue());
    }

    @Test
    void what_settled_nothing_then_suggests_nothing_now() {
        Project earlier = answered("weiß noch nicht");

        read(copied(earlier, client(earlier))).body(GOAL + ".suggestion", nullValue());
    }

    @Test
    void another_client_is_asked_the_same_and_reads_nobodys_answers() {
        Project earlier = answered("Mehr Vorbestellungen");
        UUID other = scene.client(earlier.studio(), "Café Mokka", "BUSINESS");

        read(copied(earlier, other.toString()))
                .body("clarity.questions", equalTo(37))
                .body(GOAL + ".suggestion", nullValue())
                .body(not(containsString("Vorbestellungen")));
    }

    private Project answered(String text) {
        Project project = scene.project();
        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"template": "web-design"}""")
                .post("/api" + project.path() + "/questionnaire")
                .then()
                .statusCode(201);
        answer(project, text);
        return project;
    }

    private static void answer(Project project, String text) {
        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("""
                        {"text": "%s"}""".formatted(text))
                .put("/api" + project.path() + "/questionnaire/answers/web-goal")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(Project project, String subject, String place) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body(place == null ? "{}" : "{\"place\": \"%s\"}".formatted(place))
                .post("/api" + project.path() + "/questionnaire/answers/web-goal/brief-items")
                .then();
    }

    private static String client(Project project) {
        return as(project.studio().nadja())
                .get("/api" + project.path())
                .then()
                .extract()
                .path("clientId");
    }

    private static Project copied(Project earlier, String clientId) {
        Studio studio = earlier.studio();
        String id = as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"clientId": "%s", "title": "Noch einmal"}""".formatted(clientId))
                .post("/api" + earlier.path() + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Project(studio, UUID.fromString(id), "/projects/" + id);
    }

    private static ValidatableResponse read(Project project) {
        return as(project.studio().nadja())
                .get("/api" + project.path() + "/questionnaire")
                .then()
                .statusCode(200);
    }
}
