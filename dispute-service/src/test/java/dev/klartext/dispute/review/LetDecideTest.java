package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clara lets Karl decide on one version. */
@QuarkusTest
class LetDecideTest {

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    private Scene scene;
    private Reviewing review;
    private Given.Person karl;

    @BeforeEach
    void a_draft_is_shown() {
        scene = stage.ordered();
        review = new Reviewing(scene, scene.shown());
        karl = scene.people().karl();
    }

    @Test
    void it_is_told_in_writing_and_the_point_moves() {
        review.lets(scene.clara(), karl).statusCode(201).body("toName", equalTo("Karl Kontakt"));
        JsonNode told = Published.in(scene.project(), "review.delegated").getFirst();
        JsonNode shown = Published.in(scene.project(), "result.shown").getFirst();
        assertThat(told.at("/entry/sentence/de").asText())
                .isEqualTo("Clara Krume lässt Karl Kontakt über „Startseite“, Version 1 entscheiden");
        assertThat(told.at("/entry/closes/0")).isEqualTo(shown.at("/entry/opens/0/id"));
        assertThat(told.at("/entry/opens/0/personId").asText())
                .isEqualTo(karl.personId().toString());
        assertThat(told.at("/entry/notices").findValuesAsText("personId"))
                .containsExactly(
                        karl.personId().toString(),
                        scene.people().nadja().personId().toString());
    }

    @Test
    void who_was_asked_decides_for_the_other_and_closes_the_point() {
        review.lets(scene.clara(), karl).statusCode(201);
        review.approves(scene.clara()).statusCode(409).body("detail", containsString("Sie lassen Karl Kontakt"));
        review.approves(scene.karl())
                .statusCode(201)
                .body("decidedBy", equalTo("Karl Kontakt"))
                .body("decidedFor", equalTo("Clara Krume"))
                .body("authority.position", equalTo(2));
        JsonNode approved = Published.in(scene.project(), "review.approved").getFirst();
        JsonNode told = Published.in(scene.project(), "review.delegated").getFirst();
        assertThat(approved.at("/entry/sentence/de").asText()).startsWith("Karl Kontakt (für Clara Krume) hat");
        assertThat(approved.at("/entry/closes/0")).isEqualTo(told.at("/entry/opens/0/id"));
    }

    @Test
    void it_is_taken_back_as_long_as_nothing_is_decided() {
        review.lets(scene.clara(), karl).statusCode(201);
        review.takesBackTheDecision(scene.clara()).statusCode(201);
        review.takesBackTheDecision(scene.clara()).statusCode(409);
        JsonNode told =
                Published.in(scene.project(), "review.delegation-revoked").getFirst();
        assertThat(told.at("/entry/opens/0/personId").asText())
                .isEqualTo(scene.people().clara().personId().toString());
        review.approves(scene.karl()).statusCode(403);
        review.approves(scene.clara()).statusCode(201);
        assertThat(Published.in(scene.project(), "review.approved").getFirst().at("/entry/closes/0"))
                .isEqualTo(told.at("/entry/opens/0/id"));
        review.lets(scene.clara(), karl).statusCode(409);
    }

    @Test
    void the_next_version_closes_the_point_of_who_was_asked() {
        review.lets(scene.clara(), karl).statusCode(201);
        scene.shown();
        JsonNode told = Published.in(scene.project(), "review.delegated").getFirst();
        assertThat(Published.in(scene.project(), "result.shown").getLast().at("/entry/closes"))
                .contains(told.at("/entry/opens/0/id"));
        review.approves(scene.karl()).statusCode(409);
    }

    @Test
    void only_somebody_of_ones_own_side_is_asked() {
        for (Given.Person nobody : List.of(
                scene.people().nadja(), scene.people().hansen(), scene.people().clara())) {
            review.lets(scene.clara(), nobody).statusCode(400).body("violations.field", contains("personId"));
        }
    }

    @Test
    void only_who_decides_hands_it_on_and_who_was_asked_does_not() {
        review.lets(scene.karl(), karl).statusCode(403);
        review.lets(scene.nadja(), karl).statusCode(403);
        review.lets(scene.hansen(), karl).statusCode(404);
        review.lets(stage.tom(), karl).statusCode(404);
        Given.Person eva =
                given.participant(scene.people().agencyId(), scene.project(), "Eva", Side.CLIENT, false, false);
        review.lets(scene.clara(), karl).statusCode(201);
        review.lets(scene.karl(), eva).statusCode(403);
        review.lets(scene.clara(), eva).statusCode(409);
        review.takesBackTheDecision(scene.karl()).statusCode(403);
        review.get(stage.tom(), "/delegations").statusCode(404);
        review.get(scene.nadja(), "/delegations").body("items.toName", contains("Karl Kontakt"));
    }

    @Test
    void it_ends_with_the_part_of_who_gave_it_and_of_who_was_asked() {
        review.lets(scene.clara(), karl).statusCode(201);
        given.removed(scene.people().agencyId(), scene.project(), scene.people().clara());
        review.approves(scene.karl()).statusCode(403);
    }

    @Test
    void who_was_asked_and_left_gives_it_back() {
        review.lets(scene.clara(), karl).statusCode(201);
        given.removed(scene.people().agencyId(), scene.project(), karl);
        review.approves(scene.clara()).statusCode(201).body("decidedFor", equalTo(null));
    }

    @Test
    void of_two_who_decide_at_once_one_holds() throws Exception {
        Given.Person jan =
                given.participant(scene.people().agencyId(), scene.project(), "Jan Krume", Side.CLIENT, true, false);
        review.lets(scene.clara(), karl).statusCode(201);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> first =
                    () -> review.approves(scene.karl()).extract().statusCode();
            Callable<Integer> second =
                    () -> review.approves(jan.subject()).extract().statusCode();
            assertThat(two.invokeAll(List.of(first, second)).stream()
                            .map(LetDecideTest::outcome)
                            .sorted())
                    .containsExactly(201, 409);
        }
    }

    @Test
    void the_pages_lead_there_and_back() {
        review.page(scene.clara()).body(containsString("Für mich entscheiden lassen"));
        review.page(scene.karl()).body(not(containsString("Für mich entscheiden lassen")));
        sends(scene.clara(), "delegations", Map.of("personId", karl.personId(), "words", "Du kennst die Fotos."));
        review.page(scene.clara()).body(containsString("Karl Kontakt entscheidet für Sie"));
        review.page(scene.karl()).body(containsString(">Änderungen wünschen</button>"));
        review.page(scene.nadja()).body(containsString("Karl Kontakt entscheidet für Clara Krume."));
        sends(scene.clara(), "delegations/revocation", Map.of());
        review.page(scene.karl()).body(not(containsString(">Änderungen wünschen</button>")));
    }

    @Test
    void a_form_that_names_nobody_comes_back_as_it_was_typed() {
        scene.as(scene.clara())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("personId", "nobody")
                .formParam("words", "Du kennst die Fotos.")
                .post("/projects/{p}/results/{r}/delegations", scene.project(), review.result())
                .then()
                .statusCode(400)
                .body(containsString("<details class=\"more\" open>"))
                .body(containsString("Bitte wählen Sie jemanden von Ihrer Seite"))
                .body(containsString("Du kennst die Fotos.</textarea>"));
        assertThat(Published.in(scene.project(), "review.delegated")).isEmpty();
    }

    @Test
    void sent_twice_with_one_key_it_is_said_once() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            scene.as(scene.clara())
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("personId", karl.personId()))
                    .post("/api/projects/{p}/results/{r}/delegations", scene.project(), review.result())
                    .then()
                    .statusCode(201);
        }
        assertThat(Published.in(scene.project(), "review.delegated")).hasSize(1);
    }

    private void sends(String subject, String what, Map<String, Object> fields) {
        scene.form(subject)
                .formParams(fields)
                .post("/projects/{p}/results/{r}/" + what, scene.project(), review.result())
                .then()
                .statusCode(303);
    }

    private static int outcome(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
