package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
    void who_left_the_agency_is_named_among_those_who_took_part_before() {
        Project project = scene.project();
        String nadja = project.studio().nadja();
        String alex = as(nadja)
                .get("/api/agencies/" + project.studio().agencyId() + "/members")
                .then()
                .extract()
                .path("items.find { it.name == 'Alex' }.personId");
        as(nadja)
                .contentType("application/json")
                .body("{\"personId\": \"%s\", \"side\": \"AGENCY\"}".formatted(alex))
                .post("/api" + project.path() + "/participants")
                .then()
                .statusCode(201);

        as(nadja)
                .delete("/api/agencies/" + project.studio().agencyId() + "/members/" + alex)
                .then()
                .statusCode(204);

        as(nadja).get("/api" + project.path() + "/participants").then().body("items.name", not(hasItem("Alex")));
        page(nadja, project.path() + "/participants").body(containsString("Alex <span"));
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
