package dev.klartext.intake.client;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.intake.Scene;
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
