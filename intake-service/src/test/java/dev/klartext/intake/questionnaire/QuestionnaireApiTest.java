package dev.klartext.intake.questionnaire;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The questionnaire of a project through the API. */
@QuarkusTest
class QuestionnaireApiTest {

    private static final String GOAL = "sections.questions.flatten().find { it.id == 'web-goal' }";

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void staff_choose_one_and_the_clients_people_are_invited() {
        Project project = scene.project();
        Guest karl = scene.karl(project);

        choose(project, "web-design").statusCode(201).body("clarity.questions", equalTo(37));

        JsonNode entry = published
                .last(project.studio().agencyId(), project.id(), "questionnaire.chosen.v1")
                .path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.path("notices").path(0).path("personId").asText())
                .isEqualTo(karl.personId().toString());
    }

    @Test
    void a_second_one_adds_what_is_not_asked_yet() {
        Project project = chosen();

        choose(project, "photo-shoot").statusCode(201).body("clarity.questions", greaterThan(60));
    }

    @Test
    void agency_and_client_fill_it_in_together() {
        Project project = chosen();
        Guest clara = scene.clara(project);

        answer(project, clara.subject(), "web-goal", "\"0\"", "Mehr Vorbestellungen")
                .statusCode(200)
                .header("ETag", "\"1\"");

        read(project, project.studio().alex())
                .body(GOAL + ".answer.text", equalTo("Mehr Vorbestellungen"))
                .body(GOAL + ".answer.answeredByName", equalTo("Clara Krume"))
                .body(GOAL + ".state", equalTo("CLEAR"))
                .body("clarity.next.questionId", equalTo("web-action"));
    }

    @Test
    void nobody_writes_over_what_somebody_else_has_just_answered() {
        Project project = chosen();
        answer(project, scene.clara(project).subject(), "web-goal", "\"0\"", "Mehr Vorbestellungen");

        answer(project, project.studio().nadja(), "web-goal", "\"0\"", "Mehr Laufkundschaft")
                .statusCode(412);
    }

    @Test
    void ones_own_answer_is_written_over_without_asking() {
        Project project = chosen();
        answer(project, project.studio().nadja(), "web-goal", "\"0\"", "Mehr");

        answer(project, project.studio().nadja(), "web-goal", "\"0\"", "Mehr Gäste")
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void an_answer_needs_if_match_an_end_and_a_question() {
        Project project = chosen();
        String nadja = project.studio().nadja();

        answer(project, nadja, "web-goal", null, "Ja").statusCode(428);
        answer(project, nadja, "web-goal", "\"0\"", "x".repeat(4001))
                .statusCode(400)
                .body("violations.field", hasItem("answer.web-goal"));
        answer(project, nadja, "no-such", "\"0\"", "Ja").statusCode(404);
    }

    @Test
    void a_question_back_gives_the_clients_contact_an_open_point_until_it_is_replied_to() {
        Project project = chosen();
        Guest karl = scene.karl(project);

        String id = ask(project, project.studio().nadja(), "Wie viele sind es heute?")
                .statusCode(201)
                .extract()
                .path("id");

        JsonNode asked = published.last(project.studio().agencyId(), project.id(), "questionnaire.question-asked.v1");
        JsonNode point = asked.path("entry").path("opens").path(0);
        assertThat(point.path("side").asText()).isEqualTo("CLIENT");
        assertThat(point.path("personId").asText()).isEqualTo(karl.personId().toString());
        assertThat(point.path("link").asText()).endsWith("/questionnaire#q-web-goal");
        read(project, karl.subject())
                .body(GOAL + ".state", equalTo("ASKED"))
                .body("clarity.next.askedOfYou", equalTo(true));

        reply(project, karl.subject(), id, "Vor Ostern 140")
                .statusCode(200)
                .body("repliedByName", equalTo("Karl Kontakt"));

        JsonNode answered =
                published.last(project.studio().agencyId(), project.id(), "questionnaire.question-answered.v1");
        assertThat(answered.path("entry").path("closes").path(0).asText())
                .isEqualTo(point.path("id").asText());
        reply(project, karl.subject(), id, "Noch einmal")
                .statusCode(409)
                .body("detail", containsString("Karl Kontakt"));
    }

    @Test
    void a_question_of_the_client_is_the_agencys_open_point() {
        Project project = chosen();

        ask(project, scene.clara(project).subject(), "Was meinen Sie damit?").statusCode(201);

        JsonNode point = published
                .last(project.studio().agencyId(), project.id(), "questionnaire.question-asked.v1")
                .path("entry")
                .path("opens")
                .path(0);
        assertThat(point.path("side").asText()).isEqualTo("AGENCY");
        assertThat(point.path("name").asText()).isEqualTo("cne Studio");
    }

    @Test
    void the_same_key_asks_once() {
        Project project = chosen();
        String key = UUID.randomUUID().toString();
        String first = asks(project, project.studio().nadja(), key, "Wie viele?")
                .extract()
                .path("id");

        asks(project, project.studio().nadja(), key, "Wie viele?")
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void an_empty_question_back_is_named() {
        ask(chosen(), "").statusCode(400).body("violations.field", hasItem("text"));
    }

    @Test
    void a_project_without_one_says_so() {
        Project project = scene.project();

        read(project, project.studio().nadja(), 404).body("detail", containsString("kein Fragebogen"));
        choose(project, "no-such").statusCode(404);
    }

    @Test
    void partners_read_nothing_of_it_and_strangers_find_nothing() {
        Project project = chosen();
        String hansen = scene.hansen(project).subject();
        String tom = scene.studio("Fotohaus Süd").nadja();

        read(project, hansen, 403);
        answer(project, hansen, "budget", "\"0\"", "5000").statusCode(403);
        ask(project, hansen, "Was kostet es?").statusCode(403);
        read(project, tom, 404);
        answer(project, tom, "budget", "\"0\"", "5000").statusCode(404);
        ask(project, tom, "Was kostet es?").statusCode(404);
    }

    @Test
    void only_the_agency_chooses() {
        Project project = scene.project();

        as(scene.clara(project).subject())
                .contentType(ContentType.JSON)
                .body("{\"template\": \"web-design\"}")
                .post("/api" + project.path() + "/questionnaire")
                .then()
                .statusCode(403);
    }

    private Project chosen() {
        Project project = scene.project();
        choose(project, "web-design").statusCode(201);
        return project;
    }

    private static ValidatableResponse choose(Project project, String template) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"template": "%s", "invite": true}""".formatted(template))
                .post("/api" + project.path() + "/questionnaire")
                .then();
    }

    private static ValidatableResponse read(Project project, String subject) {
        return read(project, subject, 200);
    }

    private static ValidatableResponse read(Project project, String subject, int status) {
        return as(subject)
                .get("/api" + project.path() + "/questionnaire")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse answer(
            Project project, String subject, String question, String etag, String text) {
        var request = as(subject).contentType(ContentType.JSON).body("""
                {"text": "%s"}""".formatted(text));
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api" + project.path() + "/questionnaire/answers/" + question)
                .then();
    }

    private static ValidatableResponse ask(Project project, String text) {
        return ask(project, project.studio().nadja(), text);
    }

    private static ValidatableResponse ask(Project project, String subject, String text) {
        return asks(project, subject, UUID.randomUUID().toString(), text);
    }

    private static ValidatableResponse asks(Project project, String subject, String key, String text) {
        return as(subject)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("""
                        {"questionId": "web-goal", "text": "%s"}""".formatted(text))
                .post("/api" + project.path() + "/questionnaire/clarifications")
                .then();
    }

    private static ValidatableResponse reply(Project project, String subject, String id, String text) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body("""
                        {"text": "%s"}""".formatted(text))
                .post("/api" + project.path() + "/questionnaire/clarifications/" + id + "/reply")
                .then();
    }
}
