package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** "Wer macht was" and the clients in the browser. */
@QuarkusTest
class PeoplePagesTest {

    @Inject
    Scene scene;

    @Test
    void staff_add_somebody_in_the_browser() {
        Project project = scene.project();

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("name", "Hansen")
                .formParam("side", "PARTNER")
                .formParam("function", "Hosting")
                .formParam("email", "hansen@host.example")
                .formParam("language", "de")
                .post(project.path() + "/participants")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), project.path() + "/participants").body(containsString("Hosting"));
    }

    @Test
    void a_shared_mailbox_that_should_decide_is_explained_beside_what_was_typed() {
        Project project = scene.project();

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("name", "Karl")
                .formParam("side", "CLIENT")
                .formParam("decides", "true")
                .formParam("email", "info@krume.example")
                .formParam("sharedMailbox", "true")
                .post(project.path() + "/participants")
                .then()
                .statusCode(400)
                .body(containsString("hinter jedem Wort steht ein Mensch"))
                .body(containsString("value=\"info@krume.example\""));
    }

    @Test
    void the_client_finds_no_form_but_the_agencys_phone() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        page(clara, project.path() + "/participants")
                .body(containsString("n@cne.example"))
                .body(not(containsString("<form")));
    }

    @Test
    void a_client_is_entered_found_and_opened_in_the_browser() {
        Scene.Studio studio = scene.studio();

        String location = as(studio.nadja())
                .accept("text/html")
                .formParam("name", "Bäckerei Krume")
                .formParam("kind", "BUSINESS")
                .post("/clients")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        page(studio.nadja(), location.replaceAll(".*/intake", "")).body(containsString("Bäckerei Krume"));
        page(studio.nadja(), "/clients?query=krume").body(containsString("Bäckerei Krume"));
    }

    @Test
    void a_client_without_a_name_is_asked_for_it() {
        as(scene.studio().nadja())
                .accept("text/html")
                .formParam("name", "")
                .post("/clients")
                .then()
                .statusCode(400)
                .body(containsString("Bitte ausfüllen"));
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
