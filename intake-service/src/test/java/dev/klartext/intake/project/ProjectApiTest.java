package dev.klartext.intake.project;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectApiTest {

    @Inject
    Scene scene;

    @Test
    void projects_are_numbered_per_agency_and_year() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.project(studio, client);
        scene.project(studio, client);
        int year = Year.now(ZoneId.of("Europe/Berlin")).getValue();

        as(studio.nadja()).get("/api/projects").then().body("items.number", contains(year + "-002", year + "-001"));
    }

    @Test
    void a_client_sees_the_projects_in_which_she_takes_part() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        as(clara)
                .get("/api/projects")
                .then()
                .statusCode(200)
                .body("items.id", contains(project.id().toString()));
    }

    @Test
    void a_project_for_a_client_of_another_agency_is_refused_as_if_there_were_none() {
        UUID foreign = scene.client(scene.studio("Fotohaus Süd"), "Familie Süd", "BUSINESS");

        as(scene.studio().nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"clientId": "%s", "title": "Website"}""".formatted(foreign))
                .post("/api/projects")
                .then()
                .statusCode(400)
                .body("violations.field", contains("clientId"));
    }

    @Test
    void a_title_is_needed_and_not_endless() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");

        as(studio.nadja())
                .contentType(ContentType.JSON)
                .body("""
                        {"clientId": "%s", "title": "%s"}""".formatted(client, "x".repeat(121)))
                .post("/api/projects")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("title"));
    }

    @Test
    void what_is_no_json_is_bad_input() {
        as(scene.studio().nadja())
                .contentType(ContentType.JSON)
                .body("{\"clientId\": ")
                .post("/api/projects")
                .then()
                .statusCode(400);
    }

    @Test
    void projects_come_part_by_part() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        Project first = scene.project(studio, client);
        scene.project(studio, client);
        String next =
                as(studio.nadja()).get("/api/projects?limit=1").then().extract().path("next");

        as(studio.nadja())
                .get("/api/projects?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(first.id().toString()))
                .body("next", equalTo(null));
    }
}
