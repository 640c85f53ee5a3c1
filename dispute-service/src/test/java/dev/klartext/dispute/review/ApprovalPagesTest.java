package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody types on the page of a draft is kept, and shown once more before it is approved. */
@QuarkusTest
class ApprovalPagesTest {

    private static final String PAGE = "/projects/{p}/results/{r}";

    @Inject
    Scene.Stage stage;

    private Scene scene;
    private String result;

    @BeforeEach
    void a_draft_is_shown() {
        scene = stage.ordered();
        result = scene.shown();
    }

    @Test
    void before_an_approval_stands_exactly_what_is_approved() {
        scene.follows(scene.clara(), toConfirmation(""))
                .body(containsString("Version 1 von „Startseite“ freigeben?"))
                .body(containsString("Startseite.png"))
                .body(containsString("Freigabe, keine Abnahme"))
                .body(not(containsString("keine Bedingung")));
        assertThat(Published.in(scene.project(), "review.approved"))
                .as("looking at it decides nothing")
                .isEmpty();
    }

    @Test
    void an_approval_is_said_to_be_saved_and_locks_the_version() {
        toConfirmation("");
        scene.follows(scene.clara(), approve("1"))
                .body(containsString("Die Freigabe von Version 1 ist gespeichert"))
                .body(containsString("Freigegeben von Clara Krume"))
                .body(not(containsString("name=\"decision\"")));
        assertThat(Published.in(scene.project(), "review.approved")
                        .getFirst()
                        .at("/goalReached/0/answer")
                        .asText())
                .isEqualTo("YES");
    }

    @Test
    void an_approval_with_a_remark_says_that_it_is_a_wish_and_no_condition() {
        scene.follows(scene.clara(), toConfirmation("Gern mit Samstag."))
                .body(containsString("Gern mit Samstag."))
                .body(containsString("Wünsche, keine Bedingung"))
                .body(containsString("Ja, Version 1 mit Anmerkungen freigeben"));
        scene.follows(scene.clara(), approve("1"))
                .body(containsString("Mit Anmerkungen freigegeben von Clara Krume"))
                .body(containsString("Gern mit Samstag."));
    }

    @Test
    void what_was_typed_after_the_confirmation_was_shown_is_shown_before_it_is_approved() {
        toConfirmation("");
        toConfirmation("Doch noch der Samstag");
        assertThat(approve("1")).endsWith("/approve");
        assertThat(Published.in(scene.project(), "review.approved")).isEmpty();
    }

    @Test
    void what_was_typed_stands_there_after_a_refusal_and_on_the_next_device() {
        scene.approved(result);
        scene.form(scene.clara())
                .formParam("remarks[0].text", "Doch nicht so")
                .formParam("decision", "REQUEST_CHANGES")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(409);
        scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}/part", scene.project(), result)
                .then()
                .body("remarks.text", contains("Doch nicht so"));
    }

    @Test
    void while_somebody_types_it_is_kept_and_another_device_is_not_written_over() {
        keeps("0", "Sams").statusCode(204).header("ETag", "\"1\"");
        keeps("1", "Samstag").statusCode(204).header("ETag", "\"2\"");
        keeps("1", "Sonntag").statusCode(412);
        look(scene.clara()).body(containsString("Samstag"));
    }

    private ValidatableResponse keeps(String revision, String remark) {
        return scene.form(scene.clara())
                .formParam("revision", revision)
                .formParam("remarks[0].text", remark)
                .formParam("decision", "KEEP")
                .post(PAGE + "/review", scene.project(), result)
                .then();
    }

    private String toConfirmation(String remark) {
        return scene.form(scene.clara())
                .formParam("remarks[0].text", remark)
                .formParam("goal-" + scene.goal(), "YES")
                .formParam("decision", "APPROVE")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/approve"))
                .extract()
                .header("Location");
    }

    private String approve(String revision) {
        return scene.form(scene.clara())
                .formParam("revision", revision)
                .post(PAGE + "/approve", scene.project(), result)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private ValidatableResponse look(String subject) {
        return scene.as(subject).get(PAGE, scene.project(), result).then().statusCode(200);
    }
}
