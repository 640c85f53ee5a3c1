package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another app shares to the installed page. */
@QuarkusTest
class ShareTest {

    @Inject
    Given given;

    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_project() {
        project = given.project();
        pages = new HistoryPage(project);
    }

    @Test
    void what_is_shared_is_asked_for_its_project_and_the_last_one_is_guessed() {
        UUID other = given.project(project.agencyId(), "Messestand");
        pages.note(project.nadja(), "CALL", "Hier zuletzt getippt");

        String page = shared("Kannst du bis Freitag?")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("Wozu gehört das?", "Kannst du bis Freitag?", "https://beispiel.example/bild")
                .contains("value=\"" + other + "\"", "Bäckerei Krume · Messestand")
                .contains("value=\"" + project.projectId() + "\" selected")
                .contains("Die Datei kam nicht mit.");
    }

    @Test
    void then_the_form_is_filled_in_and_nothing_is_written_yet() {
        Response form = chosen(project.nadja());

        form.then()
                .statusCode(200)
                .body(containsString("Kannst du bis Freitag?"))
                .body(containsString("action=\"/communication/projects/" + project.projectId() + "/entries\""));
        assertThat(form.asString()).containsPattern("value=\"MESSAGE\" checked");
        assertThat(As.person(project.nadja())
                        .get(As.entries(project.projectId()))
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void opening_the_address_shares_nothing() {
        As.person(project.clara())
                .accept("text/html")
                .get("/share?text=Untergeschoben")
                .then()
                .statusCode(200)
                .body(containsString("Bäckerei Krume · Website-Relaunch"));
        assertThat(As.person(project.clara()).get("/share?text=Untergeschoben").asString())
                .doesNotContain(
                        "<textarea id=\"f-sentence\" name=\"sentence\" rows=\"4\" maxlength=\"4000\">\nUntergeschoben");
    }

    @Test
    void nobody_shares_into_a_project_in_which_he_writes_nothing() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        chosen(tom).then().statusCode(404);
        chosen(project.hansen()).then().statusCode(403);
        As.person(project.hansen())
                .accept("text/html")
                .get("/share")
                .then()
                .body(containsString("Noch kein Projekt, in dem Sie etwas notieren können"));
    }

    @Test
    void phones_learn_that_something_can_be_shared() {
        RestAssured.get("/frame/manifest.json")
                .then()
                .statusCode(200)
                .body("share_target.action", equalTo("/communication/share"))
                .body("share_target.method", equalTo("POST"));
        RestAssured.get("/service-worker.js").then().statusCode(200).contentType(containsString("javascript"));
        assertThat(pages.shownTo(project.clara())).contains("rel=\"manifest\"", "kept.js");
    }

    private Response shared(String text) {
        return As.person(project.nadja())
                .accept("text/html")
                .multiPart("text", text, "text/plain; charset=utf-8")
                .multiPart("url", "https://beispiel.example/bild")
                .multiPart("files", "Bild.png", new byte[] {1, 2, 3}, "image/png")
                .post("/share");
    }

    private Response chosen(Given.Person person) {
        return As.person(person)
                .accept("text/html")
                .formParam("project", project.projectId())
                .formParam("sentence", "Kannst du bis Freitag?")
                .post("/share/project");
    }
}
