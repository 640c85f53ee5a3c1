package dev.klartext.dispute.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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

/** Clara wished three things; two of them say the same. */
@QuarkusTest
class RevisionTest {

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    private Scene scene;
    private Revising revising;

    @BeforeEach
    void clara_wished_changes() {
        scene = stage.ordered();
        String result = scene.shown();
        scene.changesWished(result, "Samstag fehlt noch.", "Ein Video?", "Lieber bewegte Bilder.");
        revising = new Revising(scene, result);
    }

    @Test
    void a_restatement_goes_to_who_decides_in_one_message() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        JsonNode entry =
                Published.in(scene.project(), "revision.restated").getFirst().get("entry");
        assertThat(entry.get("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/opens/0/personId").asText())
                .isEqualTo(scene.people().clara().personId().toString());
        assertThat(entry.get("notices")).hasSize(1);
        assertThat(entry.at("/notices/0/body/de").asText())
                .contains("Offen am Samstag.")
                .contains("Zusatzwunsch: Ein kurzes Video, 420,00\u00a0€ netto, 4 Arbeitstage mehr")
                .contains("ohne Antwort gilt nichts als vereinbart");
    }

    @Test
    void silence_is_no_consent() {
        revising.restated(Revising.VIDEO);
        revising.read(scene.karl())
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].answer", nullValue())
                .body("items[0].items[0].net", equalTo("420.00"));
        assertThat(Published.in(scene.project(), "revision.extra-wish-agreed")).isEmpty();
    }

    @Test
    void a_yes_closes_the_point_and_sends_the_extra_wish_on_its_way() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        revising.agrees(1).statusCode(201).body("answer.agreed", is(true));
        JsonNode agreed = Published.in(scene.project(), "revision.agreed").getFirst();
        JsonNode restated = Published.in(scene.project(), "revision.restated").getFirst();
        assertThat(agreed.at("/entry/closes/0")).isEqualTo(restated.at("/entry/opens/0/id"));
        assertThat(agreed.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
        List<JsonNode> wishes = Published.in(scene.project(), "revision.extra-wish-agreed");
        assertThat(wishes).hasSize(1);
        assertThat(wishes.getFirst().get("net").asText()).isEqualTo("420.00");
        assertThat(wishes.getFirst().get("days").asInt()).isEqualTo(4);
        assertThat(wishes.getFirst().at("/agreedBy/name").asText()).isEqualTo("Clara Krume");
        assertThat(wishes.getFirst().get("wishId")).isEqualTo(restated.at("/items/1/id"));
    }

    @Test
    void an_objection_gives_the_agency_the_ball_and_leaves_the_rest_agreed() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        revising.objectsToTheLast(1, "Ein zweites Foto reicht uns.").statusCode(201);
        JsonNode objected = Published.in(scene.project(), "revision.objected").getFirst();
        assertThat(objected.at("/entry/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(objected.at("/entry/details/de").asText()).contains("Ein zweites Foto reicht uns.");
        assertThat(Published.in(scene.project(), "revision.extra-wish-agreed")).isEmpty();
        revising.draft().statusCode(200).body("items.words", contains("Ein kurzes Video"));
    }

    @Test
    void an_objection_is_answered_by_restating_anew() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        revising.objectsToTheLast(1, "Ein zweites Foto reicht uns.");
        revising.restated(Map.of("remarks", List.of(2, 3), "classed", "INCLUDED", "words", "Ein zweites Foto"));
        JsonNode second = Published.in(scene.project(), "revision.restated").getLast();
        JsonNode objected = Published.in(scene.project(), "revision.objected").getFirst();
        assertThat(second.at("/entry/closes/0")).isEqualTo(objected.at("/entry/opens/0/id"));
        revising.agrees(2).statusCode(201);
    }

    @Test
    void who_agrees_to_an_outdated_restatement_is_led_to_the_new_one() {
        revising.restated(Revising.VIDEO);
        List<Map<String, Object>> oldReplies = revising.replies(1, "AGREE");
        revising.restated(Revising.SATURDAY);
        revising.answers(scene.clara(), 1, Map.of("understood", true, "replies", oldReplies))
                .statusCode(409)
                .body("detail", containsString("neu zusammengefasst"));
        assertThat(Published.in(scene.project(), "revision.extra-wish-agreed")).isEmpty();
    }

    @Test
    void of_two_answers_at_once_one_holds() throws Exception {
        revising.restated(Revising.VIDEO);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> agree = () -> revising.agrees(1).extract().statusCode();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> answer : two.invokeAll(List.of(agree, agree))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(Published.in(scene.project(), "revision.extra-wish-agreed")).hasSize(1);
    }

    @Test
    void what_is_agreed_is_not_restated() {
        revising.restated(Revising.VIDEO);
        revising.agrees(1);
        revising.saves("\"0\"", Revising.SATURDAY).statusCode(409).body("detail", containsString("Clara Krume"));
        revising.sends().statusCode(409);
    }

    @Test
    void prices_are_between_agency_and_client() {
        revising.restated(Revising.VIDEO);
        String tom = stage.tom();
        Given.Person sub = given.participant(
                scene.people().agencyId(), scene.project(), "Sven Sub", Side.SUBCONTRACTOR, false, false);
        for (String stranger : new String[] {tom, scene.hansen(), sub.subject()}) {
            revising.read(stranger).statusCode(404);
            revising.draft(stranger).statusCode(404);
            revising.answers(stranger, 1, Map.of("understood", true)).statusCode(404);
        }
    }

    @Test
    void only_who_decides_answers_and_only_the_agency_restates() {
        revising.restated(Revising.VIDEO);
        Map<String, Object> yes = Map.of("understood", true, "replies", revising.replies(1, "AGREE"));
        revising.answers(scene.karl(), 1, yes).statusCode(403).body("detail", containsString("Clara Krume"));
        revising.answers(scene.nadja(), 1, yes).statusCode(403);
        revising.draft(scene.clara()).statusCode(403);
    }

    @Test
    void who_was_removed_answers_no_more() {
        revising.restated(Revising.VIDEO);
        Map<String, Object> yes = Map.of("understood", true, "replies", revising.replies(1, "AGREE"));
        given.removed(scene.people().agencyId(), scene.project(), scene.people().clara());
        revising.answers(scene.clara(), 1, yes).statusCode(404);
    }

    @Test
    void an_extra_wish_without_a_price_is_kept_but_not_sent() {
        Map<String, Object> unpriced = Map.of("remarks", List.of(2), "classed", "EXTRA_WISH", "words", "Ein Video");
        revising.saves("\"0\"", unpriced).statusCode(200).header("ETag", "\"1\"");
        revising.sends().statusCode(400).body("violations.field", contains("items[0].net", "items[0].days"));
        assertThat(Published.in(scene.project(), "revision.restated")).isEmpty();
    }

    @Test
    void nobody_overwrites_what_another_saved() {
        revising.saves("\"0\"", Revising.VIDEO).statusCode(200);
        revising.saves("\"0\"", Revising.SATURDAY).statusCode(412).body("detail", containsString("Nadja Weber"));
        revising.saves(null, Revising.SATURDAY).statusCode(428);
    }

    @Test
    void the_same_restatement_sent_twice_is_one() {
        revising.saves("\"0\"", Revising.VIDEO);
        String key = UUID.randomUUID().toString();
        revising.sends(key).statusCode(201);
        revising.sends(key).statusCode(201);
        assertThat(Published.in(scene.project(), "revision.restated")).hasSize(1);
    }

    @Test
    void there_is_nothing_to_restate_where_no_changes_were_wished() {
        Revising other = new Revising(scene, scene.shown());
        other.draft().statusCode(409);
        new Revising(scene, UUID.randomUUID().toString()).draft().statusCode(404);
    }

    @Test
    void a_round_of_defects_leaves_all_included_rounds() {
        scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), revising.result())
                .then()
                .body(containsString("1 von 2 Runden offen"));
        revising.restated(Map.of("remarks", List.of(1, 2, 3), "classed", "MEND", "words", "Alles wie bestellt"));
        scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), revising.result())
                .then()
                .body(containsString("2 von 2 Runden offen"));
    }
}
