package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.Ids;
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

@QuarkusTest
class DecideTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> SATURDAY =
            Map.of("decision", "REQUEST_CHANGES", "remarks", List.of(Map.of("text", "Samstag fehlt noch.")));

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    private Scene scene;
    private String result;

    @BeforeEach
    void a_draft_is_shown() {
        scene = stage.ordered();
        result = scene.shown();
    }

    @Test
    void who_decides_approves_exactly_what_was_shown() {
        String manifest = scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}", scene.project(), result)
                .path("manifestSha256");
        scene.decides(scene.clara(), result, APPROVE)
                .statusCode(201)
                .body("decision", is("APPROVE"))
                .body("decidedBy", equalTo("Clara Krume"))
                .body("manifestSha256", equalTo(manifest))
                .body("authority.position", is(2));
    }

    @Test
    void who_has_not_proved_who_they_are_is_asked_to_and_nothing_is_approved() {
        scene.as(scene.clara())
                .header("Test-Auth-Time", 0)
                .contentType("application/json")
                .body(APPROVE)
                .post("/api/projects/{p}/results/{r}/decisions", scene.project(), result)
                .then()
                .statusCode(403)
                .body("type", containsString("login-too-old"));
        assertThat(Published.in(scene.project(), "review.approved")).isEmpty();
    }

    @Test
    void an_approval_is_told_with_its_limits_and_gives_the_ball_back() {
        scene.approved(result);
        JsonNode approved = Published.in(scene.project(), "review.approved").getFirst();
        JsonNode shown = Published.in(scene.project(), "result.shown").getFirst();
        assertThat(approved.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
        assertThat(approved.at("/entry/sentence/de").asText())
                .isEqualTo("Clara Krume hat „Startseite“, Version 1 freigegeben (Freigabe, keine Abnahme)");
        assertThat(approved.at("/entry/closes/0").asText())
                .isEqualTo(shown.at("/entry/opens/0/id").asText());
        assertThat(approved.at("/entry/notices/0/personId").asText())
                .isEqualTo(scene.people().nadja().personId().toString());
        assertThat(approved.get("manifestSha256")).isEqualTo(shown.get("manifestSha256"));
    }

    @Test
    void a_wish_for_changes_gives_the_agency_the_ball() {
        scene.decides(scene.clara(), result, SATURDAY)
                .statusCode(201)
                .body("decision", is("REQUEST_CHANGES"))
                .body("remarks.text", contains("Samstag fehlt noch."));
        JsonNode wished =
                Published.in(scene.project(), "review.changes-requested").getFirst();
        assertThat(wished.at("/remarks/0/text").asText()).isEqualTo("Samstag fehlt noch.");
        assertThat(wished.at("/entry/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(wished.at("/entry/details/de").asText()).isEqualTo("1. Samstag fehlt noch.");
    }

    @Test
    void remarks_keep_their_place_and_goals_their_answer() {
        String file = scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}", scene.project(), result)
                .path("files[0].sha256");
        scene.decides(
                        scene.clara(),
                        result,
                        Map.of(
                                "decision", "REQUEST_CHANGES",
                                "remarks",
                                        List.of(Map.of(
                                                "text",
                                                "Hier",
                                                "fileSha256",
                                                file,
                                                "x",
                                                12.5,
                                                "y",
                                                80,
                                                "width",
                                                5,
                                                "height",
                                                9)),
                                "goals", List.of(Map.of("goalId", scene.goal(), "answer", "PARTLY"))))
                .statusCode(201)
                .body("remarks[0].x", is(12.5f))
                .body("remarks[0].width", is(5f))
                .body("goals[0].goal", equalTo("Mehr Laufkundschaft am Nachmittag"))
                .body("goals[0].answer", is("PARTLY"));
    }

    @Test
    void the_contact_is_told_who_decides() {
        scene.decides(scene.karl(), result, APPROVE).statusCode(403).body("detail", containsString("Clara Krume"));
    }

    @Test
    void the_agency_does_not_approve_its_own_draft() {
        scene.decides(scene.nadja(), result, APPROVE).statusCode(403).body("detail", containsString("Clara Krume"));
    }

    @Test
    void for_others_there_is_nothing_to_decide() {
        scene.decides(scene.hansen(), result, APPROVE).statusCode(404);
        scene.decides(stage.tom(), result, APPROVE).statusCode(404);
        scene.decides(scene.clara(), Ids.next().toString(), APPROVE).statusCode(404);
        scene.decides(scene.clara(), "hallo", APPROVE).statusCode(404);
    }

    @Test
    void who_was_removed_decides_no_more() {
        given.removed(scene.people().agencyId(), scene.project(), scene.people().clara());
        scene.decides(scene.clara(), result, APPROVE).statusCode(404);
    }

    @Test
    void a_second_decision_is_refused() {
        scene.approved(result);
        scene.decides(scene.clara(), result, SATURDAY)
                .statusCode(409)
                .body("detail", containsString("Clara Krume hat Version 1 von „Startseite“ schon freigegeben"));
    }

    @Test
    void what_was_replaced_meanwhile_is_not_approved() {
        scene.shown();
        scene.decides(scene.clara(), result, APPROVE).statusCode(409).body("detail", containsString("neuere Version"));
    }

    @Test
    void of_two_decisions_at_once_one_holds() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> approve = () ->
                    scene.decides(scene.clara(), result, APPROVE).extract().statusCode();
            List<Integer> answers = two.invokeAll(List.of(approve, approve)).stream()
                    .map(DecideTest::outcome)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 409);
        }
    }

    @Test
    void a_wish_for_changes_without_words_is_refused() {
        scene.decides(scene.clara(), result, Map.of("decision", "REQUEST_CHANGES"))
                .statusCode(400)
                .body("violations.field", contains("remarks"));
    }

    @Test
    void an_over_long_remark_is_refused() {
        scene.decides(
                        scene.clara(),
                        result,
                        Map.of("decision", "REQUEST_CHANGES", "remarks", List.of(Map.of("text", "a".repeat(2001)))))
                .statusCode(400)
                .body("violations.field", contains("remarks[0].text"));
    }

    @Test
    void a_plain_approval_with_a_but_is_refused() {
        scene.decides(scene.clara(), result, Map.of("decision", "APPROVE", "remarks", List.of(Map.of("text", "Aber…"))))
                .statusCode(400)
                .body("violations.field", contains("decision"))
                .body("violations[0].message", containsString("Freigabe mit Anmerkungen"));
    }

    @Test
    void an_approval_with_remarks_locks_the_version_and_tells_of_them_as_wishes() {
        scene.decides(
                        scene.clara(),
                        result,
                        Map.of(
                                "decision",
                                "APPROVE_WITH_REMARKS",
                                "remarks",
                                List.of(Map.of("text", "Gern mit Team."))))
                .statusCode(201)
                .body("remarks.saidByName", contains("Clara Krume"));
        scene.as(scene.nadja())
                .get("/api/projects/{p}/results/{r}", scene.project(), result)
                .then()
                .body("state", is("APPROVED"));
        JsonNode approved = Published.in(scene.project(), "review.approved").getFirst();
        assertThat(approved.at("/entry/sentence/de").asText())
                .isEqualTo(
                        "Clara Krume hat „Startseite“, Version 1 mit Anmerkungen freigegeben (Freigabe, keine Abnahme)");
        assertThat(approved.at("/entry/details/de").asText())
                .isEqualTo("Wünsche für die weitere Arbeit, keine Bedingung der Freigabe:\n1. Gern mit Team.");
        assertThat(approved.at("/wishes/0/text").asText()).isEqualTo("Gern mit Team.");
        assertThat(approved.at("/entry/opens")).isEmpty();
    }

    @Test
    void an_answer_to_a_goal_of_nobody_is_refused() {
        scene.decides(
                        scene.clara(),
                        result,
                        Map.of("decision", "APPROVE", "goals", List.of(Map.of("goalId", Ids.next(), "answer", "YES"))))
                .statusCode(400)
                .body("violations.field", hasItem("goals[0].goalId"));
    }

    @Test
    void a_decision_that_nobody_knows_is_refused() {
        scene.decides(scene.clara(), result, Map.of("decision", "MAYBE")).statusCode(400);
        scene.decides(scene.clara(), result, Map.of()).statusCode(400).body("violations.field", contains("decision"));
    }

    @Test
    void the_same_decision_sent_twice_is_one() {
        String key = UUID.randomUUID().toString();
        keyed(key, APPROVE, 201);
        keyed(key, APPROVE, 201);
        assertThat(Published.in(scene.project(), "review.approved")).hasSize(1);
    }

    @Test
    void a_key_is_not_taken_for_another_decision() {
        String key = UUID.randomUUID().toString();
        keyed(key, APPROVE, 201);
        keyed(key, SATURDAY, 422);
    }

    @Test
    void the_decision_can_be_read() {
        scene.as(scene.karl())
                .get("/api/projects/{p}/results/{r}/decisions", scene.project(), result)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        scene.approved(result);
        scene.as(scene.karl())
                .get("/api/projects/{p}/results/{r}/decisions", scene.project(), result)
                .then()
                .body("items.decision", contains("APPROVE"));
    }

    private void keyed(String key, Map<String, Object> decision, int status) {
        scene.as(scene.clara())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(decision)
                .post("/api/projects/{p}/results/{r}/decisions", scene.project(), result)
                .then()
                .statusCode(status);
    }

    private static int outcome(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
