package dev.klartext.dispute.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.Ids;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Nadja shows three pictures; two were agreed, each further one costs 35 euros. */
@QuarkusTest
class SelectionTest {

    @Inject
    Scene.Stage stage;

    @Inject
    Given given;

    @Inject
    S3Client s3;

    @ConfigProperty(name = "klartext.files.bucket")
    String bucket;

    @Inject
    ForeignEvents events;

    private Choosing choosing;
    private Scene scene;

    @BeforeEach
    void three_pictures_are_shown() {
        scene = stage.ordered();
        choosing = Choosing.shown(scene);
    }

    @Test
    void who_decides_is_asked_to_choose() {
        JsonNode shown = Published.in(scene.project(), "result.shown").getFirst();
        assertThat(shown.at("/pictures/number").asInt()).isEqualTo(2);
        assertThat(shown.at("/entry/opens/0/text/de").asText())
                .isEqualTo("„Startseite“, Bildauswahl 1 ansehen und auswählen");
        assertThat(shown.at("/entry/notices/0/body/de").asText()).contains("die vereinbarten 2 Bilder");
    }

    @Test
    void everybody_marks_for_themselves_and_who_decides_sees_all() {
        choosing.marks(scene.karl(), 0).statusCode(204);
        choosing.marks(scene.karl(), 0).statusCode(204);
        choosing.marks(scene.karl(), 2).statusCode(204);
        choosing.unmarks(scene.karl(), 2).statusCode(204);
        choosing.marks(scene.clara(), 1).statusCode(204);
        choosing.read(scene.karl())
                .body("marked", is(1))
                .body("pictures.marked", contains(true, false, false))
                .body("pictures[1].markedBy", empty());
        choosing.read(scene.clara())
                .body("pictures.marked", contains(false, true, false))
                .body("pictures[0].markedBy", contains(scene.people().karl().name()));
        choosing.read(scene.nadja()).body("marked", is(0)).body("pictures[0].markedBy", empty());
    }

    @Test
    void the_selection_is_locked_and_the_agency_hears_of_it() {
        choosing.chooses(scene.clara(), 2)
                .statusCode(201)
                .body("choice.files", hasSize(2))
                .body("choice.further", is(0))
                .body("choice.chosenBy", equalTo("Clara Krume"));
        JsonNode chosen =
                Published.in(scene.project(), "selection.pictures-chosen").getFirst();
        assertThat(chosen.at("/entry/sentence/de").asText())
                .isEqualTo("Clara Krume hat aus „Startseite“, Bildauswahl 1 2 von 3 Bildern ausgewählt");
        assertThat(chosen.at("/entry/closes/0"))
                .isEqualTo(
                        Published.in(scene.project(), "result.shown").getFirst().at("/entry/opens/0/id"));
        assertThat(chosen.at("/entry/notices/0/personId").asText())
                .isEqualTo(scene.people().nadja().personId().toString());
        assertThat(chosen.at("/entry/notices/0/body/de").asText()).contains("bild-0.png", "bild-1.png");
        assertThat(Published.in(scene.project(), "revision.extra-wish-agreed")).isEmpty();
        scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}", scene.project(), choosing.result())
                .then()
                .body("state", is("CHOSEN"));
        choosing.marks(scene.karl(), 0).statusCode(409);
        choosing.chooses(scene.clara(), 2).statusCode(409).body("detail", containsString("schon ausgewählt"));
    }

    @Test
    void a_wrong_number_is_said_before_it_counts() {
        choosing.chooses(scene.clara(), 1).statusCode(400).body("violations.field", contains("fewer"));
        choosing.chooses(scene.clara(), 3).statusCode(400).body("violations.field", contains("further"));
        choosing.chooses(scene.clara(), 0).statusCode(400).body("violations.field", contains("files"));
        choosing.chooses(scene.clara(), Map.of("files", List.of("0".repeat(64)), "fewer", true))
                .statusCode(400)
                .body("violations.field", contains("files"));
        choosing.read(scene.clara()).body("choice", nullValue());
    }

    @Test
    void nobody_chooses_from_other_bytes_than_were_shown() {
        String key = scene.people().agencyId() + "/" + scene.project() + "/"
                + choosing.files().getFirst();
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(new byte[] {1, 2, 3}));
        choosing.chooses(scene.clara(), 2).statusCode(409).body("detail", containsString("wie es gezeigt wurde"));
    }

    @Test
    void further_pictures_leave_as_an_extra_wish_with_their_price() {
        String key = Ids.next().toString();
        Map<String, Object> all = Map.of("files", choosing.files(), "further", 1);
        choosing.chooses(scene.clara(), all, key).statusCode(201).body("choice.further", is(1));
        choosing.chooses(scene.clara(), all, key).statusCode(201).body("choice.further", is(1));
        assertThat(Published.in(scene.project(), "selection.pictures-chosen")).hasSize(1);
        List<JsonNode> wishes = Published.in(scene.project(), "revision.extra-wish-agreed");
        assertThat(wishes).hasSize(1);
        assertThat(wishes.getFirst().get("net").asText()).isEqualTo("35.00");
        assertThat(wishes.getFirst().get("words").asText()).isEqualTo("1 weiteres Bild");
    }

    @Test
    void fewer_are_enough_where_who_decides_says_so() {
        choosing.chooses(scene.clara(), Map.of("files", choosing.files().subList(0, 1), "fewer", true))
                .statusCode(201)
                .body("choice.files", hasSize(1));
    }

    @Test
    void only_who_decides_sends_and_only_the_client_marks() {
        choosing.chooses(scene.karl(), 2).statusCode(403).body("detail", containsString("Clara Krume"));
        choosing.chooses(scene.nadja(), 2).statusCode(403);
        choosing.marks(scene.nadja(), 0).statusCode(403);
        String tom = stage.tom();
        for (String stranger : new String[] {tom, scene.hansen()}) {
            choosing.readBy(stranger).statusCode(404);
            choosing.marks(stranger, 0).statusCode(404);
            choosing.chooses(stranger, 2).statusCode(404);
        }
        given.removed(scene.people().agencyId(), scene.project(), scene.people().clara());
        choosing.chooses(scene.clara(), 2).statusCode(404);
    }

    @Test
    void of_two_at_once_one_holds() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> choose =
                    () -> choosing.chooses(scene.clara(), 2).extract().statusCode();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> answer : two.invokeAll(List.of(choose, choose))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void a_choice_by_somebody_who_had_left_is_confirmed_by_who_decides_now() {
        Given.Person jan =
                given.participant(scene.people().agencyId(), scene.project(), "Jan Krume", Side.CLIENT, true, false);
        Instant before = Instant.now();
        choosing.chooses(scene.clara(), 2).statusCode(201);
        events.happenedAt(
                before,
                scene.people().agencyId(),
                scene.project(),
                "dev.klartext.intake.participant.removed.v1",
                Map.of(
                        "projectId", scene.project(),
                        "personId", scene.people().clara().personId()));
        JsonNode asked =
                Published.in(scene.project(), "review.ratification-requested").getFirst();
        assertThat(asked.at("/entry/opens/0/text/de").asText())
                .isEqualTo("Auswahl aus „Startseite“, Bildauswahl 1 bestätigen");
        scene.as(jan.subject())
                .accept("text/html")
                .get("/projects/{p}/results/{r}/pictures", scene.project(), choosing.result())
                .then()
                .body(containsString("Ja, diese Auswahl ist richtig"));
        scene.as(jan.subject())
                .post("/api/projects/{p}/results/{r}/ratification", scene.project(), choosing.result())
                .then()
                .statusCode(201);
    }

    @Test
    void an_old_selection_is_chosen_from_no_more() {
        Choosing.shown(scene);
        choosing.chooses(scene.clara(), 2).statusCode(409).body("detail", containsString("neuere Version"));
        choosing.marks(scene.clara(), 0).statusCode(409);
    }

    @Test
    void a_selection_is_not_approved_and_a_draft_not_chosen_from() {
        scene.decides(scene.clara(), choosing.result(), Map.of("decision", "APPROVE"))
                .statusCode(400)
                .body("violations.field", contains("decision"));
        String draft = scene.shown();
        scene.decides(scene.clara(), draft, Map.of("decision", "CHOOSE")).statusCode(400);
        new Choosing(scene, draft, List.of()).readBy(scene.clara()).statusCode(409);
    }

    @Test
    void nobody_chooses_from_fewer_than_agreed() {
        ValidatableResponse refused = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("pictures", "2")
                .multiPart("link", "https://example.org/")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.flyer())
                .then();
        refused.statusCode(400).body("violations.field", contains("pictures"));
    }
}
