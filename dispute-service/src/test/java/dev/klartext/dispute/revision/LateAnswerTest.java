package dev.klartext.dispute.revision;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clara answered a restatement, and we hear only then that she decided no longer. */
@QuarkusTest
class LateAnswerTest {

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    private Scene scene;
    private String result;
    private Revising revising;
    private Given.Person jan;
    private Instant before;

    @BeforeEach
    void a_restatement_is_sent() {
        scene = stage.ordered();
        jan = given.participant(scene.people().agencyId(), scene.project(), "Jan Krume", Side.CLIENT, true, false);
        result = scene.shown();
        scene.changesWished(result, "Samstag fehlt noch.", "Ein Video?", "Lieber bewegte Bilder.");
        revising = new Revising(scene, result);
        revising.restated(Revising.SATURDAY);
        before = Instant.now();
    }

    @Test
    void who_decides_now_confirms_the_answer_once() {
        revising.agrees(1).statusCode(201);
        claraLeft(before);
        JsonNode asked = asked().getFirst();
        assertThat(asked.get("restatement").asInt()).isEqualTo(1);
        assertThat(asked.at("/entry/opens/0/text/de").asText())
                .isEqualTo("Antwort zu „Startseite“, Version 1 bestätigen");
        page(jan.subject()).body(containsString("Ja, diese Antwort ist richtig"));
        page(scene.nadja())
                .body(containsString("Clara Krume durfte das nicht mehr entscheiden"))
                .body(not(containsString("Ja, diese Antwort ist richtig")));
        ratify(scene.karl(), null).statusCode(403);
        ratify(scene.nadja(), null).statusCode(403);
        ratify(stage.tom(), null).statusCode(404);
        String key = UUID.randomUUID().toString();
        ratify(jan.subject(), key).statusCode(201).body("ratifiedByName", equalTo("Jan Krume"));
        ratify(jan.subject(), key).statusCode(201);
        JsonNode ratified = Published.in(scene.project(), "review.ratified").getFirst();
        assertThat(ratified.at("/entry/closes/0")).isEqualTo(asked.at("/entry/opens/0/id"));
        ratify(jan.subject(), null).statusCode(409);
    }

    @Test
    void what_was_agreed_beside_an_objection_is_confirmed_on_the_page_also_after_the_rest_was_restated() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        revising.objectsToTheLast(2, "Ein Bild reicht.").statusCode(201);
        revising.restated(Map.of("remarks", List.of(2, 3), "classed", "MEND", "words", "Ein Bild"));
        claraLeft(before);
        assertThat(asked())
                .extracting(event -> event.get("restatement").asInt())
                .containsExactly(2);
        page(jan.subject()).body(containsString("/revision/restatements/2/ratify"));
        String next = scene.as(jan.subject())
                .redirects()
                .follow(false)
                .post("/projects/{p}/results/{r}/revision/restatements/2/ratify", scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", containsString("said=ratified&event=dispute:"))
                .extract()
                .header("Location");
        scene.as(jan.subject())
                .urlEncodingEnabled(false)
                .get(next.replaceFirst("^.*?/results/projects", "/projects"))
                .then()
                .statusCode(200)
                .body(containsString("Danke! Die Bestätigung ist gespeichert."))
                .body(containsString("Bestätigt von Jan Krume"));
    }

    @Test
    void an_approval_is_not_confirmed_as_if_it_were_an_answer() {
        scene.as(jan.subject())
                .post("/api/projects/{p}/results/{r}/revision/restatements/0/ratification", scene.project(), result)
                .then()
                .statusCode(404);
    }

    @Test
    void an_end_after_the_answer_changes_nothing() {
        revising.agrees(1).statusCode(201);
        claraLeft(Instant.now());
        assertThat(asked()).isEmpty();
        ratify(jan.subject(), null).statusCode(409);
    }

    @Test
    void an_objection_binds_nobody_and_needs_no_confirmation() {
        revising.objectsToTheLast(1, "So war es nicht gemeint.").statusCode(201);
        claraLeft(before);
        assertThat(asked()).isEmpty();
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

    private ValidatableResponse page(String subject) {
        return scene.as(subject)
                .get("/projects/{p}/results/{r}/revision", scene.project(), result)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ratify(String subject, String key) {
        var request = scene.as(subject);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(
                        "/api/projects/{p}/results/{r}/revision/restatements/1/ratification", scene.project(), result)
                .then();
    }

    private List<JsonNode> asked() {
        return Published.in(scene.project(), "review.ratification-requested");
    }
}
