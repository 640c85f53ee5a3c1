package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client's people comment among themselves, before who decides hands the round in. */
@QuarkusTest
class RoundOfTheClientTest {

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    private Scene scene;
    private Reviewing review;

    @BeforeEach
    void a_draft_is_shown() {
        scene = stage.ordered();
        review = new Reviewing(scene, scene.shown());
    }

    @Test
    void what_somebody_types_is_kept_for_them_alone() {
        review.types(scene.karl(), "Samstag fehlt.").statusCode(200).header("ETag", "\"1\"");
        review.part(scene.karl()).body("remarks.text", contains("Samstag fehlt."));
        review.part(scene.clara()).body("remarks", empty()).header("ETag", "\"0\"");
        review.round(scene.clara()).body("parts", empty());
        review.page(scene.clara()).body(not(containsString("Samstag fehlt.")));
    }

    @Test
    void another_device_is_not_written_over() {
        review.types(scene.karl(), "Samstag").statusCode(200);
        review.puts(scene.karl(), "\"0\"", Map.of()).statusCode(412);
        review.puts(scene.karl(), "", Map.of()).statusCode(428);
    }

    @Test
    void what_is_too_long_is_refused_and_the_rest_may_be_incomplete() {
        review.types(scene.karl(), "").statusCode(200);
        review.types(scene.karl(), "a".repeat(2001))
                .statusCode(400)
                .body("violations.field", contains("remarks[0].text"));
    }

    @Test
    void who_decides_sees_all_parts_with_names_and_contradictions_first() {
        Given.Person eva = given.participant(agency(), scene.project(), "Eva Krume", Side.CLIENT, false, false);
        says(scene.karl(), "Größer", 10, "YES");
        says(eva.subject(), "Kleiner", 13, "NO");
        review.round(scene.clara())
                .statusCode(200)
                .body("parts.name", contains("Karl Kontakt", "Eva Krume"))
                .body("contradictions.goals[0].answers.answer", contains("YES", "NO"))
                .body("contradictions.places[0].name", contains("Karl Kontakt", "Eva Krume"));
        review.page(scene.clara())
                .body(containsString("Hier sind Sie sich noch nicht einig"))
                .body(containsString("Karl Kontakt Ja, Eva Krume Nein"));
        scene.decides(scene.clara(), review.result(), Map.of("decision", "REQUEST_CHANGES", "remarks", saturday()))
                .statusCode(400)
                .body("violations.field", hasItem("goal-" + scene.goal()))
                .body("violations", hasSize(3));
        review.round(scene.karl()).statusCode(403).body("detail", containsString("Clara Krume"));
        review.page(scene.karl()).body(not(containsString("Kleiner")));
    }

    @Test
    void nobody_of_the_agency_sees_anything_before_the_round_is_handed_in() {
        says(scene.karl(), "Geheimer Wunsch", 10, "NO");
        review.types(scene.clara(), "Noch geheimer").statusCode(200);
        review.page(scene.nadja()).statusCode(200).body(not(containsString("eheimer")));
        review.get(scene.nadja(), "").body(not(containsString("eheimer")));
        review.get(scene.nadja(), "/decisions").body("items", empty());
        review.part(scene.nadja()).statusCode(403);
        review.round(scene.nadja()).statusCode(403);
        review.handsIn(scene.nadja()).statusCode(403);
        assertThat(Published.in(scene.project()))
                .as("history, search and every other service learn of a round by events alone")
                .noneMatch(event -> event.contains("eheimer"));
    }

    @Test
    void strangers_partners_and_another_agency_meet_404() {
        for (String stranger : List.of(scene.hansen(), stage.tom(), subcontractor())) {
            review.part(stranger).statusCode(404);
            review.puts(stranger, "\"0\"", Map.of()).statusCode(404);
            review.handsIn(stranger).statusCode(404);
            review.post(stranger, "/part/take-back").statusCode(404);
            review.post(stranger, "/part/carry-over").statusCode(404);
            review.round(stranger).statusCode(404);
        }
    }

    @Test
    void remarks_are_taken_over_reworded_or_dropped_and_keep_whose_they_are() {
        review.types(scene.karl(), "Größer!!!", "Samstag fehlt.", "Alles neu.").statusCode(200);
        review.handsIn(scene.karl()).statusCode(200);
        List<String> ids = review.round(scene.clara()).extract().path("parts[0].remarks.id");
        scene.decides(
                        scene.clara(),
                        review.result(),
                        Map.of(
                                "decision",
                                "REQUEST_CHANGES",
                                "remarks",
                                saturday(),
                                "taken",
                                List.of(
                                        Map.of("remarkId", ids.get(0), "text", "Bitte etwas größer."),
                                        Map.of("remarkId", ids.get(1))),
                                "dropped",
                                List.of(ids.get(2))))
                .statusCode(201)
                .body("remarks.text", contains("Samstag", "Bitte etwas größer.", "Samstag fehlt."))
                .body("remarks.saidByName", contains("Clara Krume", "Karl Kontakt", "Karl Kontakt"))
                .body("remarks[1].reworded", is(true))
                .body("remarks[2].reworded", equalTo(null));
        JsonNode wished =
                Published.in(scene.project(), "review.changes-requested").getFirst();
        assertThat(wished.at("/entry/details/de").asText())
                .isEqualTo("1. Samstag\n2. Karl Kontakt: Bitte etwas größer.\n3. Karl Kontakt: Samstag fehlt.");
        assertThat(wished.toString()).doesNotContain("Alles neu.").doesNotContain("Größer!!!");
    }

    @Test
    void what_was_handed_in_is_changed_only_after_it_was_taken_back() {
        review.types(scene.karl(), "Samstag").statusCode(200);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            scene.as(scene.karl())
                    .header("Idempotency-Key", key)
                    .post("/api/projects/{p}/results/{r}/part/hand-in", scene.project(), review.result())
                    .then()
                    .statusCode(200);
        }
        assertThat(Published.in(scene.project(), "review.part-handed-in"))
                .as("handed in twice with one key, told once")
                .hasSize(1);
        review.types(scene.karl(), "Sonntag").statusCode(409);
        review.page(scene.karl()).body(containsString("Ihre Anmerkungen liegen bei Clara Krume"));
        review.post(scene.karl(), "/part/take-back").statusCode(200);
        review.round(scene.clara()).body("parts", empty());
        review.types(scene.karl(), "Sonntag").statusCode(200);
    }

    @Test
    void who_decides_is_told_that_a_part_is_there_and_nobody_else_what_it_says() {
        review.types(scene.karl(), "Samstag fehlt.").statusCode(200);
        review.handsIn(scene.karl()).statusCode(200);
        JsonNode told = Published.in(scene.project(), "review.part-handed-in")
                .getFirst()
                .get("entry");
        assertThat(told.at("/sentence/de").asText())
                .isEqualTo("Karl Kontakt hat sich „Startseite“, Version 1 angesehen; jetzt entscheidet Clara Krume");
        assertThat(told.get("notices").findValuesAsText("personId"))
                .containsExactly(scene.people().clara().personId().toString());
        assertThat(told.at("/notices/0/body/de").asText()).contains("steht für Sie beim Entwurf");
        assertThat(told.get("opens")).as("the point to decide is open already").isEmpty();
        review.handsIn(scene.karl()).statusCode(200);
        assertThat(Published.in(scene.project(), "review.part-handed-in")).hasSize(1);
    }

    @Test
    void who_was_asked_to_decide_is_told_instead() {
        Given.Person eva = given.participant(agency(), scene.project(), "Eva Krume", Side.CLIENT, false, false);
        review.lets(scene.clara(), eva).statusCode(201);
        review.handsIn(scene.karl()).statusCode(200);
        assertThat(Published.in(scene.project(), "review.part-handed-in")
                        .getFirst()
                        .at("/entry/notices")
                        .findValuesAsText("personId"))
                .containsExactly(eva.personId().toString());
    }

    @Test
    void who_decides_hands_the_round_in_with_the_decision() {
        review.handsIn(scene.clara()).statusCode(409);
    }

    @Test
    void a_remark_that_came_meanwhile_is_shown_before_the_round_goes_out() {
        review.types(scene.clara(), "Samstag").statusCode(200);
        review.types(scene.karl(), "Und der Sonntag?").statusCode(200);
        review.handsIn(scene.karl()).statusCode(200);
        scene.as(scene.clara())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("remarks[0].text", "Samstag")
                .formParam("decision", "REQUEST_CHANGES")
                .post("/projects/{p}/results/{r}/review", scene.project(), review.result())
                .then()
                .statusCode(400)
                .body(containsString("Und der Sonntag?"))
                .body(containsString("Karl Kontakt hat hierzu etwas angemerkt"));
    }

    @Test
    void what_came_to_nothing_is_offered_at_the_next_version() {
        review.types(scene.karl(), "Samstag fehlt.").statusCode(200);
        scene.changesWished(review.result(), "Anders.");
        Reviewing next = new Reviewing(scene, scene.shown());
        review.handsIn(scene.karl()).statusCode(409);
        next.page(scene.karl()).body(containsString("In diese Version übernehmen"));
        next.post(scene.karl(), "/part/carry-over").statusCode(200).body("remarks.text", contains("Samstag fehlt."));
        next.post(scene.karl(), "/part/carry-over").statusCode(409);
        next.page(scene.karl()).body(not(containsString("In diese Version übernehmen")));
    }

    @Test
    void the_page_says_until_when_and_that_silence_decides_nothing() {
        for (String reader : List.of(scene.clara(), scene.karl(), scene.nadja())) {
            review.page(reader).body(containsString("ist damit nichts entschieden"));
        }
        scene.as(scene.karl())
                .cookie("lang", "en")
                .get("/projects/{p}/results/{r}", scene.project(), review.result())
                .then()
                .body(containsString("nothing is decided by that"))
                .body(containsString("Hand in my remarks"));
    }

    private void says(String subject, String words, double x, String answer) {
        String file = review.get(subject, "").extract().path("files[0].sha256");
        review.types(
                        subject,
                        Map.of(
                                "remarks", List.of(Map.of("text", words, "fileSha256", file, "x", x, "y", 20)),
                                "goals", List.of(Map.of("goalId", scene.goal(), "answer", answer))))
                .statusCode(200);
        review.handsIn(subject).statusCode(200);
    }

    private static List<Map<String, String>> saturday() {
        return List.of(Map.of("text", "Samstag"));
    }

    private String subcontractor() {
        return given.participant(agency(), scene.project(), "Uli Unter", Side.SUBCONTRACTOR, false, false)
                .subject();
    }

    private UUID agency() {
        return scene.people().agencyId();
    }
}
