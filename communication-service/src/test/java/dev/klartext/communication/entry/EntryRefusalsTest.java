package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not taken, and who is not let in. */
@QuarkusTest
class EntryRefusalsTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void for_a_stranger_the_project_is_not_there() {
        UUID otherAgency = given.agency("Fotohaus Süd");
        Given.Person tom = given.member(otherAgency, "Tom", "ADMIN");
        String id = As.writing(project.nadja(), call("Eins", true))
                .post(entries())
                .jsonPath()
                .getString("id");

        for (String path : List.of(entries(), entries() + "/" + id, entries() + "/" + id + "/leaf", head())) {
            String answer =
                    As.person(tom).get(path).then().statusCode(404).extract().asString();
            String unknown = As.person(tom)
                    .get(path.replace(
                            project.projectId().toString(), UUID.randomUUID().toString()))
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(answer.replaceAll("[0-9a-f-]{36}", "")).isEqualTo(unknown.replaceAll("[0-9a-f-]{36}", ""));
        }
        As.writing(tom, call("Hallo", true)).post(entries()).then().statusCode(404);
        As.person(tom).delete(entries() + "/" + id).then().statusCode(404);
    }

    @Test
    void empty_and_over_long_words_are_refused_with_the_field() {
        As.writing(project.nadja(), call("  ", true))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("sentence"));
        As.writing(project.nadja(), call("x".repeat(4001), true))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("sentence"));
        As.writing(project.nadja(), Map.of("sentence", "Ohne Art"))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
    }

    @Test
    void events_people_of_no_project_and_corrections_of_nothing_are_refused() {
        As.writing(project.nadja(), Map.of("kind", "EVENT", "sentence", "x"))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "x", "withPersonId", UUID.randomUUID()))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("withPersonId"));
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "x", "corrects", 7))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("corrects"));
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "x", "occurredAt", "2999-01-01T00:00:00Z"))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("occurredAt"));
    }

    @Test
    void bodies_that_are_no_entry_are_refused() {
        for (String body : List.of("", "{", "[]", "{\"kind\":\"SHOUT\",\"sentence\":\"x\"}", "{\"wrong\":1}")) {
            As.person(project.nadja())
                    .contentType("application/json")
                    .body(body)
                    .post(entries())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void ids_and_cursors_that_are_none_are_refused() {
        As.person(project.nadja()).get("/api/projects/not-an-id/entries").then().statusCode(404);
        As.person(project.nadja()).get(entries() + "/not-an-id").then().statusCode(404);
        As.person(project.nadja()).get(entries() + "?cursor=nonsense").then().statusCode(400);
        As.person(project.nadja()).get(entries() + "?limit=0").then().statusCode(400);
        As.person(project.nadja()).get(entries() + "?log=secret").then().statusCode(400);
    }

    @Test
    void nobody_gets_in_without_a_login() {
        RestAssured.given().get(entries()).then().statusCode(401);
    }

    private Map<String, Object> call(String words, boolean seal) {
        Map<String, Object> call = new HashMap<>();
        call.put("kind", "CALL");
        call.put("sentence", words);
        call.put("withPersonId", project.karl().personId());
        call.put("seal", seal);
        return call;
    }

    private String entries() {
        return As.entries(project.projectId());
    }

    private String head() {
        return "/api/projects/" + project.projectId() + "/head";
    }
}
