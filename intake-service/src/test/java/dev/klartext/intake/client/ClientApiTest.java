package dev.klartext.intake.client;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientApiTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void clients_come_by_name_part_by_part() {
        Studio studio = scene.studio();
        scene.client(studio, "Zimmerei Holz", "BUSINESS");
        scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.client(studio, "café Mokka", "BUSINESS");
        String next = as(studio.nadja())
                .get("/api/clients?limit=2")
                .then()
                .body("items.name", contains("Bäckerei Krume", "café Mokka"))
                .extract()
                .path("next");

        as(studio.nadja())
                .get("/api/clients?limit=2&cursor=" + next)
                .then()
                .body("items.name", contains("Zimmerei Holz"))
                .body("next", nullValue());
    }

    @Test
    void clients_are_found_by_a_part_of_their_name() {
        Studio studio = scene.studio();
        scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.client(studio, "Zimmerei Holz", "BUSINESS");

        as(studio.nadja()).get("/api/clients?query=krum").then().body("items.name", contains("Bäckerei Krume"));
    }

    @Test
    void the_same_key_with_the_same_body_enters_one_client() {
        Studio studio = scene.studio();
        String key = UUID.randomUUID().toString();
        String first =
                create(studio, key, "Bäckerei Krume").statusCode(201).extract().path("id");

        create(studio, key, "Bäckerei Krume").statusCode(201).body("id", equalTo(first));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        Studio studio = scene.studio();
        String key = UUID.randomUUID().toString();
        create(studio, key, "Bäckerei Krume");

        create(studio, key, "Zimmerei Holz").statusCode(422);
    }

    @Test
    void an_empty_name_is_named() {
        create(scene.studio(), null, " ").statusCode(400).body("violations.field", hasItem("name"));
    }

    @Test
    void an_endless_name_is_named() {
        create(scene.studio(), null, "x".repeat(121)).statusCode(400).body("violations.field", hasItem("name"));
    }

    @Test
    void a_cursor_that_is_not_ours_is_bad_input() {
        as(scene.studio().nadja()).get("/api/projects?cursor=%2A%2A").then().statusCode(400);
    }

    @Test
    void a_limit_beyond_reason_is_bad_input() {
        as(scene.studio().nadja()).get("/api/clients?limit=100000").then().statusCode(400);
    }

    @Test
    void the_newest_come_first_when_asked_so() {
        Studio studio = scene.studio();
        scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.client(studio, "Zimmerei Holz", "BUSINESS");
        scene.client(studio, "café Mokka", "CONSUMER");
        String next = as(studio.nadja())
                .get("/api/clients?sort=NEWEST&limit=2")
                .then()
                .body("items.name", contains("café Mokka", "Zimmerei Holz"))
                .extract()
                .path("next");

        as(studio.nadja())
                .get("/api/clients?sort=NEWEST&limit=2&cursor=" + next)
                .then()
                .body("items.name", contains("Bäckerei Krume"))
                .body("next", nullValue());
    }

    @Test
    void consumers_are_found_alone() {
        Studio studio = scene.studio();
        scene.client(studio, "Bäckerei Krume", "BUSINESS");
        scene.client(studio, "Erika Muster", "CONSUMER");

        as(studio.nadja()).get("/api/clients?kind=CONSUMER").then().body("items.name", contains("Erika Muster"));
    }

    @Test
    void what_is_known_about_a_client_is_kept_and_told() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");

        change(studio.nadja(), client, 1, """
                        {"name": "Bäckerei Krume OHG", "kind": "BUSINESS", "address": "Ring 1",
                         "website": "www.krume.example", "mailDomain": "@Krume.example"}""")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("website", equalTo("https://www.krume.example"))
                .body("mailDomain", equalTo("krume.example"));

        JsonNode changed = published.last(studio.agencyId(), studio.agencyId(), "client.changed.v1");
        assertThat(changed.path("name").asText()).isEqualTo("Bäckerei Krume OHG");
    }

    @Test
    void who_has_read_an_older_state_changes_nothing() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");

        change(studio.nadja(), client, 7, """
                        {"name": "Krume", "kind": "BUSINESS"}""").statusCode(412);
    }

    @Test
    void a_website_or_domain_that_is_none_is_named() {
        Studio studio = scene.studio();
        UUID client = scene.client(studio, "Bäckerei Krume", "BUSINESS");

        change(studio.nadja(), client, 1, """
                        {"name": "Krume", "kind": "BUSINESS", "website": "javascript:alert(1)", "mailDomain": "krume"}""")
                .statusCode(400)
                .body("violations.field", contains("website", "mailDomain"));
    }

    @Test
    void nobody_else_changes_a_client() {
        Project project = scene.project();
        UUID client = UUID.fromString(as(project.studio().nadja())
                .get("/api" + project.path())
                .then()
                .extract()
                .<String>path("clientId"));
        String krume = """
                {"name": "Krume", "kind": "BUSINESS"}""";

        change(scene.clara(project).subject(), client, 1, krume).statusCode(404);
        change(scene.studio("Fotohaus Süd").nadja(), client, 1, krume).statusCode(404);
    }

    private static ValidatableResponse change(String by, UUID client, long revision, String body) {
        return as(by).contentType(ContentType.JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .put("/api/clients/" + client)
                .then();
    }

    private static ValidatableResponse create(Studio studio, String key, String name) {
        return as(studio.nadja())
                .header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key)
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "%s", "kind": "BUSINESS"}""".formatted(name))
                .post("/api/clients")
                .then();
    }
}
