package dev.klartext.intake.workstep;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The hand-over and its receipt, through API and pages. */
@QuarkusTest
class HandOverTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void what_is_not_sent_is_the_agencys_alone() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        written(project, "Layout der Startseite");

        as(clara.subject()).get(path(project)).then().statusCode(200).body("items", empty());
        as(project.studio().alex()).get(path(project)).then().body("items.text", contains("Layout der Startseite"));
    }

    @Test
    void a_list_that_is_sent_asks_the_client_with_the_whole_text_in_the_mail() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        written(project, "Layout der Startseite");

        offer(project).statusCode(200);

        JsonNode entry = last(project, "workstep.hand-over-offered.v1").path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/opens/0/side").asText()).isEqualTo("CLIENT");
        assertThat(entry.at("/notices/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        assertThat(entry.at("/notices/0/body/de").asText()).contains("– Layout der Startseite: im Archiv");
    }

    @Test
    void a_list_with_nothing_new_is_not_sent() {
        Project project = scene.project();

        offer(project).statusCode(409).body("detail", containsString("steht nichts Neues"));
    }

    @Test
    void a_receipt_for_all_of_it_settles_the_point() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String item = written(project, "Layout der Startseite");
        offer(project).statusCode(200);
        String point = last(project, "workstep.hand-over-offered.v1")
                .at("/entry/opens/0/id")
                .asText();

        receive(project, clara, """
                {"items": ["%s"]}""".formatted(item))
                .statusCode(200)
                .body("items[0].receivedBy", equalTo("Clara Krume"));

        JsonNode received = last(project, "workstep.hand-over-received.v1");
        assertThat(received.path("complete").asBoolean()).isTrue();
        assertThat(received.at("/entry/closes/0").asText()).isEqualTo(point);
        assertThat(received.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void what_is_missing_gives_the_agency_the_ball_until_it_sends_again() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String layout = written(project, "Layout der Startseite");
        written(project, "Logo");
        offer(project).statusCode(200);

        receive(project, clara, """
                {"items": ["%s"], "missing": "Das Logo als Vektor"}""".formatted(layout)).statusCode(200);

        JsonNode entry = last(project, "workstep.hand-over-received.v1").path("entry");
        assertThat(entry.at("/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(entry.at("/details/de").asText()).startsWith("Das Logo als Vektor");
        String ours = entry.at("/opens/0/id").asText();
        written(project, "Logo als SVG");
        offer(project).statusCode(200);
        JsonNode again = last(project, "workstep.hand-over-offered.v1");
        assertThat(again.at("/entry/closes/0").asText()).isEqualTo(ours);
        assertThat(again.path("items"))
                .extracting(item -> item.path("text").asText())
                .containsExactly("Logo", "Logo als SVG");
    }

    @Test
    void a_receipt_names_something_that_waits() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String unsent = written(project, "Layout der Startseite");

        receive(project, clara, "{}").statusCode(400).body("violations.field", contains("items"));
        receive(project, clara, "{\"items\": [\"" + unsent + "\"]}")
                .statusCode(400)
                .body("violations.field", contains("items"));
    }

    @Test
    void the_agency_can_not_say_it_for_the_client() {
        Project project = scene.project();
        String item = written(project, "Layout der Startseite");
        offer(project).statusCode(200);

        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body("{\"items\": [\"" + item + "\"]}")
                .post(path(project) + "/receipt")
                .then()
                .statusCode(403);
    }

    @Test
    void neither_partner_nor_subcontractor_sees_it_and_strangers_see_nothing() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String tom = scene.studio("Fotohaus Süd").nadja();

        as(hansen.subject()).get(path(project)).then().statusCode(403);
        as(hansen.subject())
                .accept("text/html")
                .get(project.path() + "/hand-over")
                .then()
                .statusCode(403);
        as(tom).get(path(project)).then().statusCode(404);
        as(tom).accept("text/html").get(project.path() + "/hand-over").then().statusCode(404);
    }

    @Test
    void something_comes_off_the_list_before_it_is_sent_but_not_after() {
        Project project = scene.project();
        String item = written(project, "Layout der Startseite");
        String kept = written(project, "Logo");

        as(project.studio().nadja())
                .delete(path(project) + "/items/" + item)
                .then()
                .statusCode(204);
        offer(project).statusCode(200);
        as(project.studio().nadja())
                .delete(path(project) + "/items/" + kept)
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_put_on_the_list_has_a_kind_and_a_text() {
        write(scene.project(), "{}").statusCode(400).body("violations.field", hasItems("kind", "text"));
    }

    @Test
    void the_list_goes_its_way_in_the_browser() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String page = project.path() + "/hand-over";
        page(project.studio().nadja(), page).body(containsString("Schreiben Sie auf, was der Kunde bekommt"));
        as(project.studio().nadja())
                .accept("text/html")
                .formParam("kind", "ACCESS")
                .formParam("text", " ")
                .post(page + "/items")
                .then()
                .statusCode(400)
                .body(containsString("Bitte ausfüllen."));
        as(project.studio().nadja())
                .accept("text/html")
                .formParam("kind", "ACCESS")
                .formParam("text", "Verwaltung der Website")
                .post(page + "/items")
                .then()
                .statusCode(303);
        as(project.studio().nadja())
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .post(page + "/offer")
                .then()
                .statusCode(303);
        String item = as(clara.subject()).get(path(project)).then().extract().path("items[0].id");
        page(clara.subject(), page)
                .body(containsString("Zugänge"))
                .body(containsString("keine Abnahme"))
                .body(not(containsString("Auf die Liste setzen")));

        as(clara.subject())
                .accept("text/html")
                .formParam("items", item)
                .formParam("missing", "")
                .post(page + "/receipt")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), page).body(containsString("Clara Krume hat es erhalten"));
    }

    @Test
    void a_receipt_without_anything_is_explained_on_the_page() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        written(project, "Logo");
        offer(project).statusCode(200);

        as(clara.subject())
                .accept("text/html")
                .header("Accept-Language", "en")
                .formParam("missing", "")
                .post(project.path() + "/hand-over/receipt")
                .then()
                .statusCode(400)
                .body(containsString("Please tick what is there, or say what is missing."));
    }

    private static String path(Project project) {
        return "/api" + project.path() + "/hand-over";
    }

    private static ValidatableResponse write(Project project, String body) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(project) + "/items")
                .then();
    }

    private static String written(Project project, String text) {
        return write(project, """
                {"kind": "SOURCE_FILES", "text": "%s", "place": "im Archiv"}""".formatted(text)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse offer(Project project) {
        return as(project.studio().nadja()).post(path(project) + "/offer").then();
    }

    private static ValidatableResponse receive(Project project, Guest guest, String body) {
        return as(guest.subject())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(project) + "/receipt")
                .then();
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }

    private JsonNode last(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
