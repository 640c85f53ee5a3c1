package dev.klartext.dispute.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts are shown and judged from a start with reservation on, as long as it holds. */
@QuarkusTest
class StartedWithReservationTest {

    @Inject
    Scene.Stage stage;

    @Inject
    ForeignEvents events;

    Scene scene;

    @BeforeEach
    void started() {
        scene = new Scene(stage.notOrdered(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        Map<String, Object> start = new HashMap<>(scene.order());
        start.keySet().removeAll(Set.of("orderedBy", "orderedAt", "authority", "entry"));
        start.put("startedBy", Map.of("personId", scene.people().karl().personId(), "name", "Karl Kontakt"));
        start.put("startedAt", Instant.parse("2026-11-03T10:00:00Z"));
        happened(StartedWithReservation.TYPE, start);
    }

    @Test
    void what_intake_publishes_is_what_we_read() throws IOException {
        Agreed agreed = received(StartedWithReservation.TYPE)
                .as(StartedWithReservation.class)
                .agreed();

        assertThat(agreed.projectId()).isNotNull();
        assertThat(agreed.version()).isPositive();
        assertThat(agreed.at()).isNotNull();
        assertThat(agreed.goals()).isNotEmpty();
        assertThat(agreed.deliverables())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.contractType()).isNotNull());
        assertThat(received(LetWorkRest.TAKEN_BACK).as(LetWorkRest.Ended.class).projectId())
                .isNotNull();
    }

    @Test
    void a_draft_is_shown_and_approved_while_the_order_is_open() {
        String draft = scene.shown();

        scene.approved(draft);
    }

    @Test
    void the_pages_say_that_the_order_is_still_open() {
        String draft = scene.shown();

        page("/projects/{p}").body(containsString("Der Auftrag ist noch offen"));
        page("/projects/{p}/results/" + draft).body(containsString("Der Auftrag ist noch offen"));
    }

    @Test
    void with_the_order_it_is_open_no_longer() {
        happened(Scene.Stage.ORDERED, scene.order());

        page("/projects/{p}").body(not(containsString("Der Auftrag ist noch offen")));
    }

    @Test
    void once_the_start_is_taken_back_nothing_is_shown_or_judged() {
        String draft = scene.shown();
        takenBack();

        scene.showing().statusCode(409).body("detail", containsString("Die Arbeit ruht"));
        scene.decides(scene.clara(), draft, Map.of("decision", "APPROVE")).statusCode(409);
        page("/projects/{p}/results/" + draft).body(containsString("Die Arbeit ruht"));
    }

    @Test
    void an_order_afterwards_lets_it_go_on() {
        takenBack();
        happened(Scene.Stage.ORDERED, scene.order());

        scene.showing().statusCode(201);
    }

    private void takenBack() {
        happened(LetWorkRest.TAKEN_BACK, Map.of("projectId", scene.project(), "version", 1));
    }

    private void happened(String type, Map<String, Object> data) {
        events.happened(scene.people().agencyId(), scene.project(), type, data);
    }

    private ValidatableResponse page(String path) {
        return scene.as(scene.clara())
                .accept("text/html")
                .get(path, scene.project())
                .then()
                .statusCode(200);
    }

    private static ReceivedEvent received(String type) throws IOException {
        Path example = Path.of("..", "intake-service", "src", "main", "resources", "contracts", type + ".example.json");
        UUID id = UUID.randomUUID();
        return new ReceivedEvent("intake", type, id, id, 1, 1, id, Instant.EPOCH, Files.readAllBytes(example));
    }
}
