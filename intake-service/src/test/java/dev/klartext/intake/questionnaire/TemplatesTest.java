package dev.klartext.intake.questionnaire;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** "Vorlagen": an agency makes a questionnaire its own by copying it. */
@QuarkusTest
class TemplatesTest {

    private static final String SHORT = """
            {"title": {"de": "Kurz", "en": "Short"},
             "sections": [{"title": {"de": "Ziele", "en": "Goals"}, "questions": [
               {"id": "goal", "weight": "DECISIVE", "text": {"de": "Was soll es bewirken?", "en": "What should it do?"},
                "why": {"de": "Daran messen wir.", "en": "We measure by it."}}]}]}""";

    @Inject
    Scene scene;

    @Test
    void every_agency_finds_those_of_the_trades() {
        as(scene.studio().nadja())
                .get("/api/questionnaires")
                .then()
                .statusCode(200)
                .body("items.id", contains("web-design", "photo-shoot"))
                .body("items.own", contains(false, false));
    }

    @Test
    void a_copy_belongs_to_the_agency_alone_and_can_be_changed() {
        Studio studio = scene.studio();
        String copy =
                copy(studio).statusCode(201).header("ETag", "\"1\"").extract().path("id");

        save(studio, copy, "\"1\"", SHORT)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("questionnaire.title.de", equalTo("Kurz"));

        String tom = scene.studio("Fotohaus Süd").nadja();
        as(tom).get("/api/questionnaires/" + copy).then().statusCode(404);
        as(tom).accept("text/html").get("/templates/" + copy).then().statusCode(404);
        as(tom).delete("/api/questionnaires/" + copy).then().statusCode(404);
    }

    @Test
    void saving_over_somebody_elses_work_is_refused() {
        Studio studio = scene.studio();
        String copy = copy(studio).extract().path("id");
        save(studio, copy, "\"1\"", SHORT);

        save(studio, copy, "\"1\"", SHORT).statusCode(412);
    }

    @Test
    void those_of_the_trades_stay_as_they_are() {
        Studio studio = scene.studio();

        save(studio, "web-design", "\"0\"", SHORT).statusCode(409).body("detail", containsString("Kopieren"));
        as(studio.nadja()).delete("/api/questionnaires/web-design").then().statusCode(409);
    }

    @Test
    void a_question_without_its_reason_is_named() {
        Studio studio = scene.studio();
        String copy = copy(studio).extract().path("id");

        save(studio, copy, "\"1\"", SHORT.replace("Daran messen wir.", ""))
                .statusCode(400)
                .body("violations.field", hasItem("sections[0].questions[0].why.de"));
    }

    @Test
    void a_removed_one_is_gone() {
        Studio studio = scene.studio();
        String copy = copy(studio).extract().path("id");

        as(studio.nadja()).delete("/api/questionnaires/" + copy).then().statusCode(204);

        as(studio.nadja()).get("/api/questionnaires/" + copy).then().statusCode(404);
    }

    @Test
    void staff_copy_rename_and_write_a_question_in_the_browser() {
        Studio studio = scene.studio();
        String location = form(studio)
                .formParam("copyOf", "web-design")
                .post("/templates")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/intake", "");
        String path = location.replaceAll("\\?.*", "");
        page(studio, location).body(containsString("Jetzt gehört er Ihnen"));
        form(studio)
                .formParam("title.de", "Website für Läden")
                .post(path)
                .then()
                .statusCode(303);

        page(studio, path + "/questions/new").body(containsString("Warum fragen Sie das?"));
        form(studio)
                .formParam("revision", "2")
                .formParam("text.de", "Wann ist Ruhetag?")
                .formParam("why.de", "Das steht ganz oben.")
                .formParam("weight", "DECISIVE")
                .formParam("newSection.de", "Laden")
                .post(path + "/questions/new")
                .then()
                .statusCode(303);

        page(studio, path)
                .body(containsString("Website für Läden"))
                .body(containsString("Wann ist Ruhetag?"))
                .body(containsString("<h2>Laden</h2>"));
        page(studio, "/templates").body(containsString("Website für Läden"));
    }

    @Test
    void a_question_is_moved_and_removed_in_the_browser() {
        Studio studio = scene.studio();
        String path = "/templates/" + copy(studio).extract().<String>path("id");
        page(studio, path + "/questions/business").body(containsString("Womit verdienen Sie Ihr Geld"));

        press(studio, path + "/questions/business", "1", "up").statusCode(303);
        press(studio, path + "/questions/occasion", "2", "remove").statusCode(303);

        as(studio.nadja())
                .get("/api/questionnaires" + path.substring("/templates".length()))
                .then()
                .body("questionnaire.sections[0].questions[0].id", equalTo("business"))
                .body("questionnaire.sections[0].questions.size()", equalTo(3));
    }

    @Test
    void a_question_without_words_comes_back_as_it_was_typed() {
        Studio studio = scene.studio();
        String path = "/templates/" + copy(studio).extract().<String>path("id");

        form(studio)
                .formParam("revision", "1")
                .formParam("text.de", "")
                .formParam("why.de", "Das steht ganz oben.")
                .post(path + "/questions/new")
                .then()
                .statusCode(400)
                .body(containsString("Bitte ausfüllen"))
                .body(containsString("Das steht ganz oben."));
    }

    private static ValidatableResponse copy(Studio studio) {
        return as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"copyOf": "web-design"}""")
                .post("/api/questionnaires")
                .then();
    }

    private static ValidatableResponse save(Studio studio, String id, String etag, String body) {
        return as(studio.nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put("/api/questionnaires/" + id)
                .then();
    }

    private static ValidatableResponse press(Studio studio, String path, String revision, String button) {
        return form(studio)
                .formParam("revision", revision)
                .formParam("do", button)
                .post(path)
                .then();
    }

    private static RequestSpecification form(Studio studio) {
        return as(studio.nadja()).accept("text/html").contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static ValidatableResponse page(Studio studio, String path) {
        return as(studio.nadja()).accept("text/html").get(path).then().statusCode(200);
    }
}
