package dev.klartext.communication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {

    private static final String ENTRIES = "/communication/api/projects/{project}/entries";

    @Inject
    Given given;

    @Test
    void every_example_body_works() throws Exception {
        Given.Project project = given.project();
        JsonNode examples =
                document().at("/paths").path(ENTRIES).at("/post/requestBody/content/application~1json/examples");

        assertThat(examples).isNotEmpty();
        for (Map.Entry<String, JsonNode> example : examples.properties()) {
            As.person(project.nadja())
                    .contentType("application/json")
                    .body(body(example.getValue().path("value")))
                    .post(As.entries(project.projectId()))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void all_values_of_enums_are_named() throws Exception {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(schemas.at("/EntryKind/enum")).hasSize(8);
        assertThat(schemas.at("/Audience/enum")).hasSize(3);
        assertThat(schemas.at("/Standing/enum")).hasSize(2);
        assertThat(schemas.at("/LogKind/enum")).hasSize(2);
    }

    @Test
    void pages_are_not_part_of_the_document() throws Exception {
        assertThat(document().path("paths").fieldNames())
                .toIterable()
                .contains(ENTRIES, "/communication/api/open-points")
                .noneMatch(path -> path.endsWith("/evidence") || path.endsWith("/take-back"));
    }

    /** An example may be written as an object or as text that holds one. */
    private static String body(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static JsonNode document() throws Exception {
        return new ObjectMapper()
                .readTree(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
