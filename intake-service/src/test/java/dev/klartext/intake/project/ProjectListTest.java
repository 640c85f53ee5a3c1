package dev.klartext.intake.project;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Searching, filtering, sorting and closing: what a list is for once there are many. */
@QuarkusTest
class ProjectListTest {

    @Inject
    Scene scene;

    @Test
    void titles_are_sorted_as_people_read_them_and_go_on_where_the_last_part_ended() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        List.of("plakate", "Ärztehaus", "Website", "Arztpraxis").forEach(title -> begin(studio, client, title));
        String next = listed(studio, "?sort=TITLE&limit=2")
                .body("items.title", contains("Ärztehaus", "Arztpraxis"))
                .extract()
                .path("next");

        listed(studio, "?sort=TITLE&limit=2&cursor=" + next).body("items.title", contains("plakate", "Website"));
    }

    @Test
    void the_same_title_twice_is_listed_twice_over_two_parts() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        begin(studio, client, "Website");
        begin(studio, client, "Website");
        String next = listed(studio, "?sort=CLIENT&limit=1").extract().path("next");

        listed(studio, "?sort=CLIENT&limit=1&cursor=" + next)
                .body("items.number", contains(notNullValue()))
                .body("next", nullValue());
    }

    @Test
    void a_renamed_clients_projects_stand_where_its_new_name_does() {
        Studio studio = scene.studio();
        UUID krume = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.project(studio, krume);
        scene.project(studio, scene.client(studio, "Druckhaus Nord", "BUSINESS"));

        as(studio.nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body("""
                        {"name": "Über Nacht Brot", "kind": "BUSINESS"}""")
                .put("/api/clients/" + krume)
                .then()
                .statusCode(200);

        listed(studio, "?sort=CLIENT").body("items.clientName", contains("Druckhaus Nord", "Über Nacht Brot"));
        listed(studio, "?query=nacht").body("items.clientName", contains("Über Nacht Brot"));
    }

    @Test
    void projects_are_found_by_where_their_order_is() {
        Project waiting = scene.project();
        scene.clara(waiting);
        scene.sent(waiting);
        Studio studio = waiting.studio();
        scene.project(studio, scene.client(studio, "Druckhaus Nord", "BUSINESS"));

        listed(studio, "?state=SENT").body("items.id", contains(waiting.id().toString()));
    }

    @Test
    void projects_of_one_client_are_found_by_the_client() {
        Project project = scene.project();
        Studio studio = project.studio();
        UUID other = scene.client(studio, "Druckhaus Nord", "BUSINESS");
        scene.project(studio, other);

        listed(studio, "?clientId=" + other).body("items.clientName", contains("Druckhaus Nord"));
    }

    @Test
    void a_word_that_is_no_state_is_refused() {
        listed(scene.studio(), "?state=SOMEHOW").statusCode(404);
    }

    @Test
    void a_cursor_of_somewhere_else_is_refused() {
        as(scene.studio().nadja())
                .get("/api/projects?sort=TITLE&cursor=YWJj")
                .then()
                .statusCode(400);
    }

    @Test
    void a_closed_project_leaves_the_list_stays_readable_and_comes_back() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();
        close(project.studio().nadja(), project, "Danke!").statusCode(200).body("closedByName", notNullValue());

        listed(project.studio(), "").body("items", empty());
        listed(project.studio(), "?closed=true").body("items.closingNote", contains("Danke!"));
        as(clara).get("/api" + project.path()).then().statusCode(200).body("closedAt", notNullValue());
        close(project.studio().nadja(), project, null).statusCode(409);
        as(project.studio().alex())
                .delete("/api" + project.path() + "/closing")
                .then()
                .statusCode(200);
        listed(project.studio(), "").body("items", hasSize(1));
    }

    @Test
    void only_staff_close_a_project() {
        Project project = scene.project();

        close(scene.clara(project).subject(), project, null).statusCode(403);
        close(scene.studio("Fotohaus Süd").nadja(), project, null).statusCode(404);
    }

    @Test
    void a_note_has_an_end() {
        Project project = scene.project();

        close(project.studio().nadja(), project, "x".repeat(501))
                .statusCode(400)
                .body("violations.field", contains("note"));
    }

    @Test
    void the_page_filters_and_says_when_nothing_is_left() {
        Project project = scene.project();
        String nadja = project.studio().nadja();

        page(nadja, "?state=DRAFT&sort=TITLE")
                .body(containsString("Website-Relaunch"))
                .body(containsString("value=\"DRAFT\" selected"));
        page(nadja, "?state=ORDERED")
                .body(not(containsString("Website-Relaunch")))
                .body(containsString("Alle Projekte zeigen"));
    }

    @Test
    void the_closing_page_keeps_what_was_typed_and_shows_what_was_closed() {
        Project project = scene.project();
        String nadja = project.studio().nadja();
        String path = project.path() + "/closing";
        as(nadja)
                .accept("text/html")
                .formParam("note", "y".repeat(501))
                .post(path)
                .then()
                .statusCode(400)
                .body(containsString("y".repeat(501)));
        as(nadja).formParam("note", "Alles übergeben").post(path).then().statusCode(303);

        as(nadja)
                .accept("text/html")
                .get(path)
                .then()
                .body(containsString("Alles übergeben"))
                .body(containsString("Wieder öffnen"));
        as(nadja).post(path + "/reopen").then().statusCode(303);
    }

    private static void begin(Studio studio, UUID client, String title) {
        as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"clientId": "%s", "title": "%s"}""".formatted(client, title))
                .post("/api/projects")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse listed(Studio studio, String query) {
        return as(studio.nadja()).get("/api/projects" + query).then();
    }

    private static ValidatableResponse close(String subject, Project project, String note) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body(note == null ? "{}" : "{\"note\": \"%s\"}".formatted(note))
                .post("/api" + project.path() + "/closing")
                .then();
    }

    private static ValidatableResponse page(String subject, String query) {
        return as(subject).accept("text/html").get("/projects" + query).then().statusCode(200);
    }
}
