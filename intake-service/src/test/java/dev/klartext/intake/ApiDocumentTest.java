package dev.klartext.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {

    @Test
    void each_write_with_a_body_has_an_example() throws IOException {
        List<String> without = new ArrayList<>();
        document()
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    JsonNode body = operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .path("application/json");
                    if (!body.isMissingNode() && body.path("examples").isEmpty()) {
                        without.add(operation.getKey() + " " + path.getKey());
                    }
                }));

        assertThat(without).isEmpty();
    }

    @Test
    void pages_are_not_in_it() throws IOException {
        List<String> paths = new ArrayList<>();
        document().path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .isNotEmpty()
                .noneMatch(path -> path.matches("/intake/(projects|clients|settings|join|signing).*"));
    }

    @Test
    void all_values_of_enums_are_named() throws IOException {
        JsonNode schemas = document().path("components").path("schemas");

        assertThat(values(schemas, "WishAnswer")).containsExactly("POSSIBLE", "EXTRA_COST", "NOT_POSSIBLE");
        assertThat(values(schemas, "ContractType")).containsExactly("WORK", "SERVICE");
        assertThat(values(schemas, "ClientKind")).containsExactly("BUSINESS", "CONSUMER");
        assertThat(values(schemas, "Decision")).containsExactly("ORDER", "DECLINE");
        assertThat(values(schemas, "BriefState"))
                .containsExactly("SENT", "SUPERSEDED", "ORDERED", "DECLINED", "WITHDRAWN");
        assertThat(values(schemas, "WishState")).containsExactly("OPEN", "ACKNOWLEDGED", "ASKED_BACK", "ANSWERED");
        assertThat(values(schemas, "ChangeState"))
                .containsExactly("PROPOSED", "SENT", "SIGNED", "DECLINED", "WITHDRAWN");
        assertThat(values(schemas, "ChangeDecision")).containsExactly("SIGN", "DECLINE");
        assertThat(values(schemas, "MemberRole")).containsExactly("ADMIN", "STAFF");
        assertThat(values(schemas, "LegalTextKind")).containsExactly("WITHDRAWAL", "TERMS");
        assertThat(values(schemas, "Weight")).containsExactly("DECISIVE", "IMPORTANT", "GOOD_TO_KNOW");
        assertThat(values(schemas, "QuestionState")).containsExactly("OPEN", "VAGUE", "ASKED", "CLEAR");
        assertThat(values(schemas, "InquiryState")).containsExactly("NEW", "OFFERED", "DECLINED");
        assertThat(values(schemas, "Side")).containsExactly("AGENCY", "CLIENT", "SUBCONTRACTOR", "PARTNER");
        assertThat(values(schemas, "InstalmentState")).containsExactly("PLANNED", "DUE", "PAID");
        assertThat(values(schemas, "HandOverKind"))
                .containsExactly("USAGE_RIGHTS", "SOURCE_FILES", "ACCESS", "RELEASES", "OTHER");
    }

    private static List<String> values(JsonNode schemas, String name) {
        List<String> values = new ArrayList<>();
        schemas.path(name).path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(RestAssured.given()
                        .get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
