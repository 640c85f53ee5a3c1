package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clara's part ends at the client's wish, but her approval is here before we hear of it. */
@QuarkusTest
class RatifyTest {

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    private Scene scene;
    private String result;
    private Given.Person jan;
    private Instant beforeTheApproval;

    @BeforeEach
    void jan_decides_too_and_clara_approves() {
        scene = stage.ordered();
        jan = given.participant(scene.people().agencyId(), scene.project(), "Jan Krume", Side.CLIENT, true, false);
        result = scene.shown();
        beforeTheApproval = Instant.now();
        scene.approved(result);
    }

    @Test
    void an_end_that_came_before_the_approval_and_is_heard_of_after_it_asks_for_a_confirmation() {
        claraLeft(beforeTheApproval);
        JsonNode asked =
                Published.in(scene.project(), "review.ratification-requested").getFirst();
        assertThat(asked.at("/entry/opens/0/side").asText()).isEqualTo("CLIENT");
        assertThat(asked.at("/entry/opens/0/personId").asText())
                .isEqualTo(jan.personId().toString());
    }

    @Test
    void an_end_that_came_after_the_approval_changes_nothing() {
        claraLeft(Instant.now());
        assertThat(Published.in(scene.project(), "review.ratification-requested"))
                .isEmpty();
        ratify(jan.subject()).statusCode(409);
    }

    @Test
    void who_decides_now_confirms_once_and_the_point_is_closed() {
        claraLeft(beforeTheApproval);
        ratify(jan.subject()).statusCode(201).body("ratifiedByName", equalTo("Jan Krume"));
        JsonNode asked =
                Published.in(scene.project(), "review.ratification-requested").getFirst();
        JsonNode ratified = Published.in(scene.project(), "review.ratified").getFirst();
        assertThat(ratified.at("/entry/closes/0")).isEqualTo(asked.at("/entry/opens/0/id"));
        ratify(jan.subject()).statusCode(409);
    }

    @Test
    void nobody_else_confirms_it() {
        claraLeft(beforeTheApproval);
        ratify(scene.karl()).statusCode(403);
        ratify(scene.nadja()).statusCode(403);
        ratify(scene.clara()).statusCode(404);
        ratify(stage.tom()).statusCode(404);
    }

    @Test
    void the_page_asks_who_decides_now_and_tells_the_others_whom_it_waits_for() {
        claraLeft(beforeTheApproval);
        scene.as(jan.subject())
                .get("/projects/{p}/results/{r}", scene.project(), result)
                .then()
                .statusCode(200)
                .body(containsString("Ja, Version 1 ist richtig"));
        scene.as(scene.nadja())
                .get("/projects/{p}/results/{r}", scene.project(), result)
                .then()
                .body(containsString("Clara Krume durfte das nicht mehr entscheiden"))
                .body(not(containsString("Ja, Version 1 ist richtig")));
    }

    private void claraLeft(Instant when) {
        events.happenedAt(
                when,
                scene.people().agencyId(),
                scene.project(),
                "dev.klartext.intake.participant.removed.v1",
                Map.of(
                        "projectId", scene.project(),
                        "personId", scene.people().clara().personId()));
    }

    private ValidatableResponse ratify(String subject) {
        return scene.as(subject)
                .post("/api/projects/{p}/results/{r}/ratification", scene.project(), result)
                .then();
    }
}
