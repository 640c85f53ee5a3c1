package dev.klartext.dispute;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {

    @Test
    void each_write_has_an_example() {
        document()
                .body(
                        "paths.'/results/api/projects/{project}/results/{result}/decisions'.post.requestBody.content"
                                + ".'application/json'.examples.Approve.value",
                        notNullValue())
                .body(
                        "paths.'/results/api/projects/{project}/deliverables/{deliverable}/results'.post.requestBody"
                                + ".content.'multipart/form-data'.examples",
                        notNullValue())
                .body(
                        "paths.'/results/api/projects/{project}/uploads/{upload}'.patch.requestBody"
                                + ".content.'application/offset+octet-stream'.examples",
                        notNullValue());
    }

    @Test
    void all_values_of_enums_are_named() {
        document()
                .body(
                        "components.schemas.DecisionKind.enum",
                        hasItems("APPROVE", "APPROVE_WITH_REMARKS", "REQUEST_CHANGES"))
                .body("components.schemas.GoalAnswer.enum", hasItems("YES", "PARTLY", "NO"))
                .body(
                        "components.schemas.RemarkClass.enum",
                        hasItems("MEND", "INCLUDED", "GOODWILL", "EXTRA_WISH", "RECOMMENDATION"))
                .body(
                        "components.schemas.ResultState.enum",
                        hasItems("WAITING", "CHANGES_REQUESTED", "APPROVED", "REPLACED"));
    }

    private static ValidatableResponse document() {
        return RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200);
    }
}
