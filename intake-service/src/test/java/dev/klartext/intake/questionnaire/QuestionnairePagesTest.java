package dev.klartext.intake.questionnaire;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The questionnaire in the browser: with the one button, and saved while typing. */
@QuarkusTest
class QuestionnairePagesTest {

    @Inject
    Scene scene;

    @Test
    void the_order_page_leads_to_it_and_staff_choose_one() {
        Project project = scene.project();
        page(project.studio().nadja(), project.path()).body(containsString(project.path() + "/questionnaire"));
        page(project.studio().nadja(), sheet(project)).body(containsString("value=\"photo-shoot\""));

        form(project.studio().nadja())
                .formParam("template", "photo-shoot")
                .post(sheet(project) + "/choose")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), sheet(project))
                .body(containsString("Welches eine Bild darf auf keinen Fall fehlen?"))
                .body(containsString("Als Nächstes lohnt sich"));
    }

    @Test
    void the_client_reads_why_something_is_asked_in_english_if_she_likes() {
        Project project = chosen();
        String clara = scene.clara(project).subject();

        as(clara)
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(sheet(project))
                .then()
                .statusCode(200)
                .body(containsString("Who writes the texts, and by when?"))
                .body(containsString("Missing texts are the most common reason"));
    }

    @Test
    void one_button_saves_everything_that_is_typed() {
        Project project = chosen();
        String clara = scene.clara(project).subject();

        form(clara)
                .formParam("answer.web-goal", "Mehr Vorbestellungen")
                .formParam("revision.web-goal", "0")
                .formParam("answer.budget", "um 5.000")
                .formParam("revision.budget", "0")
                .formParam("ask.web-action", "Zählt Anrufen auch?")
                .formParam("at", "web-action")
                .post(sheet(project))
                .then()
                .statusCode(303)
                .header("Location", containsString("#q-web-action"));

        page(project.studio().nadja(), sheet(project))
                .body(containsString("Mehr Vorbestellungen</textarea>"))
                .body(containsString("um 5.000</textarea>"))
                .body(containsString("Zählt Anrufen auch?"))
                .body(containsString("Hier wird auf Ihre Antwort gewartet"));
    }

    @Test
    void what_is_typed_is_saved_and_says_so_in_place() {
        Project project = chosen();

        typed(project, scene.clara(project).subject(), "0", "Mehr Vorbestellungen")
                .statusCode(200)
                .body(containsString("name=\"revision.web-goal\" value=\"1\""))
                .body(containsString("Gespeichert"))
                .body(containsString("hx-swap-oob=\"true\""))
                .body(not(containsString("<html")));
    }

    @Test
    void while_two_type_at_once_nothing_is_lost() {
        Project project = chosen();
        typed(project, scene.clara(project).subject(), "0", "Mehr Vorbestellungen");

        typed(project, project.studio().nadja(), "0", "Mehr Laufkundschaft")
                .statusCode(200)
                .body(containsString("Clara Krume hat inzwischen geantwortet"))
                .body(containsString("Mehr Vorbestellungen"));

        form(project.studio().nadja())
                .formParam("answer.web-goal", "Mehr Laufkundschaft")
                .formParam("revision.web-goal", "0")
                .post(sheet(project))
                .then()
                .statusCode(412)
                .body(containsString("Mehr Laufkundschaft</textarea>"))
                .body(containsString("Mehr Vorbestellungen"))
                .body(containsString("name=\"revision.web-goal\" value=\"1\""));
    }

    @Test
    void an_endless_answer_comes_back_as_it_was_typed() {
        Project project = chosen();

        form(project.studio().nadja())
                .formParam("answer.web-goal", "x".repeat(4001))
                .formParam("revision.web-goal", "0")
                .post(sheet(project))
                .then()
                .statusCode(400)
                .body(containsString("x".repeat(4001)))
                .body(containsString("Höchstens 4000 Zeichen"));
        typed(project, project.studio().nadja(), "0", "x".repeat(4001)).body(containsString("Höchstens 4000 Zeichen"));
    }

    @Test
    void a_question_back_is_replied_to_on_the_page() {
        Project project = chosen();
        form(project.studio().nadja())
                .formParam("ask.web-goal", "Wie viele sind es heute?")
                .post(sheet(project))
                .then()
                .statusCode(303);
        String clara = scene.clara(project).subject();
        String reply = page(clara, sheet(project))
                .extract()
                .asString()
                .replaceAll("(?s).*name=\"(reply\\.[0-9a-f-]{36})\".*", "$1");

        form(clara)
                .formParam(reply, "Vor Ostern 140")
                .post(sheet(project))
                .then()
                .statusCode(303);

        page(project.studio().nadja(), sheet(project))
                .body(containsString("Vor Ostern 140"))
                .body(not(containsString(reply)));
        form(clara)
                .formParam(reply, "Noch einmal")
                .formParam("answer.budget", "4000")
                .post(sheet(project))
                .then()
                .statusCode(409)
                .body(containsString("schon beantwortet"))
                .body(containsString("4000</textarea>"));
    }

    @Test
    void an_answer_is_taken_over_into_the_draft_by_a_button() {
        Project project = chosen();
        String nadja = project.studio().nadja();
        typed(project, scene.clara(project).subject(), "0", "Mehr Vorbestellungen\nan Feiertagen");
        page(nadja, sheet(project)).body(containsString("value=\"GOAL.web-goal\""));

        form(nadja)
                .formParam("answer.budget", "um 5.000")
                .formParam("into", "GOAL.web-goal")
                .post(sheet(project))
                .then()
                .statusCode(303)
                .header("Location", containsString("saved=taken#q-web-goal"));

        page(nadja, sheet(project) + "?saved=taken")
                .body(containsString("Steht jetzt im Entwurf"))
                .body(containsString("um 5.000</textarea>"));
        page(nadja, project.path()).body(containsString("Mehr Vorbestellungen an Feiertagen"));
    }

    @Test
    void only_staff_and_only_before_the_order_take_answers_over() {
        Project project = chosen();
        String clara = scene.clara(project).subject();
        typed(project, clara, "0", "Mehr Vorbestellungen");
        page(clara, sheet(project)).body(not(containsString("GOAL.web-goal")));
        take(project, clara).statusCode(403);
        scene.sent(project);
        scene.order(project, clara, 1);

        page(project.studio().nadja(), sheet(project)).body(not(containsString("GOAL.web-goal")));
        take(project, project.studio().nadja()).statusCode(409);
    }

    @Test
    void before_anything_is_asked_the_client_reads_that() {
        Project project = scene.project();

        page(scene.clara(project).subject(), sheet(project)).body(containsString("Noch kein Fragebogen"));
    }

    @Test
    void partners_and_strangers_do_not_get_in() {
        Project project = chosen();
        String tom = scene.studio("Fotohaus Süd").nadja();

        as(scene.hansen(project).subject())
                .accept("text/html")
                .get(sheet(project))
                .then()
                .statusCode(403);
        as(tom).accept("text/html").get(sheet(project)).then().statusCode(404);
        form(tom).formParam("answer.budget", "1").post(sheet(project)).then().statusCode(404);
        form(tom)
                .formParam("answer.budget", "1")
                .post(sheet(project) + "/answers/budget")
                .then()
                .statusCode(404);
        form(tom)
                .formParam("template", "web-design")
                .post(sheet(project) + "/choose")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse take(Project project, String subject) {
        return form(subject)
                .formParam("into", "GOAL.web-goal")
                .post(sheet(project))
                .then();
    }

    private Project chosen() {
        Project project = scene.project();
        form(project.studio().nadja())
                .formParam("template", "web-design")
                .post(sheet(project) + "/choose")
                .then()
                .statusCode(equalTo(303));
        return project;
    }

    private static String sheet(Project project) {
        return project.path() + "/questionnaire";
    }

    private static ValidatableResponse typed(Project project, String subject, String revision, String text) {
        return form(subject)
                .header("HX-Request", "true")
                .formParam("answer.web-goal", text)
                .formParam("revision.web-goal", revision)
                .post(sheet(project) + "/answers/web-goal")
                .then();
    }

    private static RequestSpecification form(String subject) {
        return as(subject).accept("text/html").contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
