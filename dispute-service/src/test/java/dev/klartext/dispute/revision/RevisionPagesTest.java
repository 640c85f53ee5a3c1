package dev.klartext.dispute.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a round without a script, as a browser sends its forms. */
@QuarkusTest
class RevisionPagesTest {

    private static final String PAGE = "/projects/{p}/results/{r}/revision";

    @Inject
    Scene.Stage stage;

    private Scene scene;
    private String result;
    private Revising revising;

    @BeforeEach
    void clara_wished_changes() {
        scene = stage.ordered();
        result = scene.shown();
        scene.changesWished(result, "Samstag fehlt noch.", "Ein Video?", "Lieber bewegte Bilder.");
        revising = new Revising(scene, result);
    }

    @Test
    void the_draft_leads_there_and_the_agency_meets_all_remarks() {
        scene.as(scene.nadja())
                .get("/projects/{p}/results/{r}", scene.project(), result)
                .then()
                .body(containsString("/results/" + result + "/revision"));
        look(scene.nadja())
                .body(containsString("So haben wir Clara Krume verstanden"))
                .body(containsString("2 · Ein Video?"))
                .body(containsString("An Clara Krume schicken"));
    }

    @Test
    void several_remarks_that_say_the_same_become_one_item_at_once() {
        write().formParam("words", "Ein Video also.")
                .formParam("remark", 2, 3)
                .formParam("classed", "EXTRA_WISH")
                .formParam("together", "true")
                .formParam("action", "CLASSIFY")
                .post(PAGE + "/draft", scene.project(), result)
                .then()
                .statusCode(303);
        look(scene.nadja())
                .body(containsString("Zu Anmerkung 2, 3"))
                .body(containsString("Ein Video?\nLieber bewegte Bilder."))
                .body(containsString("value=\"EXTRA_WISH\" selected"))
                .body(containsString("Ein Video also."))
                .body(not(containsString("2 · Ein Video?")));
    }

    @Test
    void an_item_is_taken_out_again() {
        revising.saves("\"0\"", Revising.VIDEO);
        item(write().formParam("revision", 1).formParam("words", "Doch nicht."), "420")
                .formParam("action", "REMOVE-0")
                .post(PAGE + "/draft", scene.project(), result)
                .then()
                .statusCode(303);
        look(scene.nadja()).body(containsString("2 · Ein Video?")).body(containsString("Doch nicht."));
    }

    @Test
    void a_price_that_is_none_comes_back_as_it_was_typed() {
        item(write().formParam("words", "Ein Video."), "etwa vierhundert")
                .formParam("action", "SEND")
                .post(PAGE + "/draft", scene.project(), result)
                .then()
                .statusCode(400)
                .body(containsString("etwa vierhundert"))
                .body(containsString("Bitte einen Betrag wie 420,00 angeben."));
        assertThat(Published.in(scene.project(), "revision.restated")).isEmpty();
    }

    @Test
    void what_is_typed_is_sent_in_one_go() {
        String next = item(write().formParam("words", "Ein Video."), "1.420,50")
                .formParam("action", "SEND")
                .post(PAGE + "/draft", scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", containsString("said=sent"))
                .extract()
                .header("Location");
        JsonNode sent = Published.in(scene.project(), "revision.restated").getFirst();
        assertThat(sent.at("/items/0/net").asText()).isEqualTo("1420.50");
        scene.follows(scene.nadja(), next)
                .body(containsString("Geschickt. Clara Krume ist am Zug."))
                .body(containsString("Unbeantwortet"))
                .body(containsString("?after=dispute:"));
    }

    @Test
    void a_double_click_sends_one_message() {
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            item(write().formParam("words", "Ein Video.").formParam("key", key), "420")
                    .formParam("action", "SEND")
                    .post(PAGE + "/draft", scene.project(), result)
                    .then()
                    .statusCode(303);
        }
        assertThat(Published.in(scene.project(), "revision.restated")).hasSize(1);
    }

    @Test
    void the_client_reads_what_each_item_means_before_answering() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        look(scene.clara())
                .body(containsString("Haben wir Sie richtig verstanden?"))
                .body(containsString("Korrigieren wir"))
                .body(containsString("Zusatzwunsch"))
                .body(matchesRegex("(?s).*420,00.€ netto.*"))
                .body(containsString("4 Arbeitstage mehr"))
                .body(containsString("Ja, genau das"));
        look(scene.karl())
                .body(containsString("Clara Krume antwortet für Sie"))
                .body(not(containsString("name=\"all\"")));
    }

    @Test
    void yes_exactly_that_is_one_tap_and_leads_to_the_change() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        String next = scene.form(scene.clara())
                .formParam("all", "AGREE")
                .post(PAGE + "/restatements/1/answer", scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", containsString("said=agreed"))
                .extract()
                .header("Location");
        scene.follows(scene.clara(), next)
                .body(containsString("Ihre Zustimmung ist gespeichert"))
                .body(matchesRegex("(?s).*/intake/projects/" + scene.project()
                        + "/changes/of-wish/[0-9a-f-]{36}\\?after=dispute:.*"));
    }

    @Test
    void half_an_answer_comes_back_with_what_was_chosen() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        scene.form(scene.clara())
                .formParam("understood", "AGREE")
                .formParam("replies[1].consent", "OBJECT")
                .post(PAGE + "/restatements/1/answer", scene.project(), result)
                .then()
                .statusCode(400)
                .body(containsString("Stimmt das so für Sie?"))
                .body(containsString("Bitte sagen Sie in einem Satz, wie Sie es meinen."))
                .body(containsString("value=\"OBJECT\" checked"));
        assertThat(Published.in(scene.project(), "revision.objected")).isEmpty();
    }

    @Test
    void an_objection_is_read_by_the_agency_where_it_restates() {
        revising.restated(Revising.SATURDAY, Revising.VIDEO);
        scene.form(scene.clara())
                .formParam("all", "AGREE")
                .formParam("replies[1].consent", "OBJECT")
                .formParam("replies[1].word", "Ein zweites Foto reicht uns.")
                .post(PAGE + "/restatements/1/answer", scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", containsString("said=objected"));
        look(scene.nadja())
                .body(containsString("Clara Krume meint es anders"))
                .body(containsString("Ein zweites Foto reicht uns."))
                .body(containsString("An Clara Krume schicken"));
        look(scene.clara()).body(containsString("cne Studio fasst es neu zusammen"));
    }

    @Test
    void an_answer_from_an_old_page_is_told_so() {
        revising.restated(Revising.VIDEO);
        revising.restated(Revising.SATURDAY);
        scene.form(scene.clara())
                .formParam("all", "AGREE")
                .post(PAGE + "/restatements/1/answer", scene.project(), result)
                .then()
                .statusCode(409)
                .contentType(containsString("text/html"))
                .body(containsString("neu zusammengefasst"));
    }

    @Test
    void the_page_speaks_english_too() {
        revising.restated(Revising.VIDEO);
        scene.as(scene.clara())
                .cookie("lang", "en")
                .get(PAGE, scene.project(), result)
                .then()
                .statusCode(200)
                .body(containsString("Did we understand you right?"))
                .body(containsString("4 more working days"))
                .body(not(containsString("Zusatzwunsch")));
    }

    @Test
    void who_takes_no_part_meets_404() {
        revising.restated(Revising.VIDEO);
        String tom = stage.tom();
        for (String stranger : new String[] {tom, scene.hansen()}) {
            scene.as(stranger).get(PAGE, scene.project(), result).then().statusCode(404);
            scene.form(stranger)
                    .formParam("all", "AGREE")
                    .post(PAGE + "/restatements/1/answer", scene.project(), result)
                    .then()
                    .statusCode(404);
            scene.form(stranger)
                    .formParam("action", "SEND")
                    .post(PAGE + "/draft", scene.project(), result)
                    .then()
                    .statusCode(404);
        }
        scene.form(scene.karl())
                .formParam("all", "AGREE")
                .post(PAGE + "/restatements/1/answer", scene.project(), result)
                .then()
                .statusCode(403);
    }

    private RequestSpecification write() {
        return scene.form(scene.nadja());
    }

    private static RequestSpecification item(RequestSpecification form, String net) {
        return form.formParam("items[0].remarks", "2,3")
                .formParam("items[0].classed", "EXTRA_WISH")
                .formParam("items[0].words", "Ein kurzes Video")
                .formParam("items[0].net", net)
                .formParam("items[0].days", "4");
    }

    private ValidatableResponse look(String subject) {
        return scene.as(subject).get(PAGE, scene.project(), result).then().statusCode(200);
    }
}
