package dev.klartext.dispute.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clara wished three things; what is said about them since stands below each on the page of the draft. */
@QuarkusTest
class TalkAboutRemarksTest {

    private static final String DRAFT = "/projects/{p}/results/{r}";
    private static final String REPLIES = "/api/projects/{p}/results/{r}/remarks/{m}/replies";
    private static final Map<String, String> BELOW = Map.of("text", "Der Samstag kommt darunter.");

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    private Scene scene;
    private String result;
    private String remark;

    @BeforeEach
    void clara_wished_changes() {
        scene = stage.ordered();
        result = scene.shown();
        scene.changesWished(result, "Samstag fehlt noch.", "Ein Video?", "Lieber bewegte Bilder.");
        remark = scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}/decisions", scene.project(), result)
                .path("items[0].remarks[0].id");
    }

    @Test
    void both_sides_reply_and_read_it_below_the_remark() {
        replies(scene.nadja(), BELOW, "a").statusCode(201).body("saidByName", equalTo("Nadja Weber"));
        replies(scene.karl(), Map.of("text", "Ja, das passt."), "b").statusCode(201);
        scene.as(scene.clara())
                .get(REPLIES, scene.project(), result, remark)
                .then()
                .statusCode(200)
                .body("items.side", contains("AGENCY", "CLIENT"));
        look().body(containsString("Der Samstag kommt darunter.")).body(containsString("Ja, das passt."));
    }

    @Test
    void a_reply_stands_in_the_history_and_nobody_is_mailed() {
        String key = UUID.randomUUID().toString();
        String id = replies(scene.nadja(), BELOW, key).extract().path("id");
        replies(scene.nadja(), BELOW, key).statusCode(201).body("id", equalTo(id));
        List<JsonNode> events = Published.in(scene.project(), "review.remark-replied");
        assertThat(events).as("sent twice, said once").hasSize(1);
        JsonNode entry = events.getFirst().get("entry");
        assertThat(entry.get("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/sentence/de").asText())
                .isEqualTo("Nadja Weber antwortet auf Anmerkung 1 zu „Startseite“, Version 1");
        assertThat(entry.at("/details/de").asText()).isEqualTo(BELOW.get("text"));
        assertThat(entry.get("notices")).isEmpty();
        assertThat(entry.get("opens")).isEmpty();
    }

    @Test
    void a_reply_has_words() {
        replies(scene.nadja(), Map.of("text", " "), "a").statusCode(400).body("violations.field", contains("text"));
        form(scene.nadja(), " ", "b").statusCode(400).body(containsString("Bitte ausfüllen."));
    }

    @Test
    void who_takes_no_part_neither_reads_nor_replies() {
        for (String stranger : List.of(stage.tom(), scene.hansen(), subcontractor())) {
            replies(stranger, BELOW, "a").statusCode(404);
            form(stranger, "Hallo", "b").statusCode(404);
            scene.as(stranger)
                    .get(REPLIES, scene.project(), result, remark)
                    .then()
                    .statusCode(404);
            scene.as(stranger)
                    .get(DRAFT + "/remarks/1/reply", scene.project(), result)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_remark_of_another_version_is_not_here() {
        remark = Ids.next().toString();
        replies(scene.nadja(), BELOW, "a").statusCode(404);
        scene.as(scene.nadja())
                .get(DRAFT + "/remarks/4/reply", scene.project(), result)
                .then()
                .statusCode(404);
    }

    @Test
    void on_the_page_one_replies_once_and_is_led_back_to_the_remark() {
        scene.as(scene.clara())
                .get(DRAFT + "/remarks/2/reply", scene.project(), result)
                .then()
                .statusCode(200)
                .body(containsString("Auf Anmerkung 2 antworten"))
                .body(containsString("Ein Video?"));
        form(scene.clara(), "Gern.", "key").statusCode(303).header("Location", containsString("#remark-2"));
        form(scene.clara(), "Gern.", "key").statusCode(303);
        assertThat(Published.in(scene.project(), "review.remark-replied")).hasSize(1);
    }

    @Test
    void each_remark_shows_what_it_means_as_soon_as_the_round_was_restated() {
        Revising revising = new Revising(scene, result);
        String etag = revising.draft().extract().header("ETag");
        revising.saves(etag, Revising.SATURDAY, Revising.VIDEO).statusCode(200);
        look().body(not(containsString("Korrigieren wir")));
        revising.sends().statusCode(201);
        look().body(containsString("<span class=\"tag\">Korrigieren wir</span>"))
                .body(containsString("<span class=\"tag\">Zusatzwunsch</span>"))
                .body(containsString("420,00\u00a0€ netto, 4 Arbeitstage mehr"))
                .body(not(containsString("Zum Änderungsvorschlag")));
        revising.agrees(1).statusCode(201);
        look().body(containsString("Zum Änderungsvorschlag"));
    }

    @Test
    void what_was_agreed_keeps_its_class_and_the_rest_shows_the_newest() {
        Revising revising = new Revising(scene, result);
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        revising.objectsToTheLast(1, "Ein Bild reicht.").statusCode(201);
        revising.restated(Map.of("remarks", List.of(2, 3), "classed", "GOODWILL", "words", "Ein Bild", "net", "80.00"));
        look().body(containsString("<span class=\"tag\">Korrigieren wir</span>"))
                .body(containsString("<span class=\"tag\">Kulanz</span>"))
                .body(not(containsString("<span class=\"tag\">Zusatzwunsch</span>")));
    }

    private String subcontractor() {
        return given.participant(
                        scene.people().agencyId(), scene.project(), "Uli Unter", Side.SUBCONTRACTOR, false, false)
                .subject();
    }

    private ValidatableResponse replies(String subject, Map<String, String> reply, String key) {
        return scene.as(subject)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(reply)
                .post(REPLIES, scene.project(), result, remark)
                .then();
    }

    private ValidatableResponse form(String subject, String text, String key) {
        return scene.form(subject)
                .formParam("text", text)
                .formParam("key", key)
                .post(DRAFT + "/remarks/2/reply", scene.project(), result)
                .then();
    }

    private ValidatableResponse look() {
        return scene.as(scene.clara())
                .get(DRAFT, scene.project(), result)
                .then()
                .statusCode(200);
    }
}
