package dev.klartext.dispute.services;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrdersTest {

    @Inject
    Scene.Stage stage;

    @Inject
    ForeignEvents events;

    @Test
    void what_was_ordered_is_there_in_the_order_of_the_brief() {
        Scene scene = stage.ordered();
        deliverables(scene).body("items.title", contains("Startseite", "Flyer"));
    }

    @Test
    void an_order_that_is_delivered_twice_is_there_once() {
        Scene scene = stage.ordered();
        byte[] same = events.bytes(scene.order());
        EventPosition again = events.sent(scene.people().agencyId(), scene.project(), Scene.Stage.ORDERED, 5, same);
        events.await(again);
        deliverables(scene).body("items", hasSize(2));
    }

    @Test
    void an_order_that_is_told_once_more_is_there_once() {
        Scene scene = stage.ordered();
        events.happened(scene.people().agencyId(), scene.project(), Scene.Stage.ORDERED, scene.order());
        deliverables(scene).body("items", hasSize(2));
    }

    @Test
    void the_price_of_a_further_round_stands_with_the_draft() {
        Scene scene = stage.ordered();
        Map<String, Object> priced = new HashMap<>(scene.order());
        priced.put(
                "furtherRounds",
                List.of(Map.of(
                        "deliverableId", scene.flyer(),
                        "net", "120.00",
                        "currency", "EUR",
                        "vatRate", "0.19",
                        "forConsumer", true)));
        events.happened(scene.people().agencyId(), scene.project(), Scene.Stage.ORDERED, priced);
        deliverables(scene)
                .body("items[0].furtherRound", nullValue())
                .body("items[1].furtherRound.net", equalTo("120.00"));
        String flyer = scene.as(scene.nadja())
                .multiPart("why", "Darum")
                .multiPart("link", "https://example.org/")
                .post("/api/projects/{p}/deliverables/{d}/results", scene.project(), scene.flyer())
                .then()
                .extract()
                .path("id");
        scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), flyer)
                .then()
                .body(containsString("Eine weitere Runde kostet 142,80"));
    }

    @Test
    void a_later_order_replaces_what_no_draft_was_shown_for() {
        Scene scene = stage.ordered();
        scene.shown();
        Map<String, Object> second = new HashMap<>(scene.order());
        second.put("version", 2);
        second.put("deliverables", List.of());
        events.happened(scene.people().agencyId(), scene.project(), Scene.Stage.ORDERED, second);
        deliverables(scene).body("items.title", contains("Startseite"));
    }

    @Test
    void before_the_order_there_is_nothing_to_show_drafts_for() {
        Given.Project project = stage.notOrdered();
        io.restassured.RestAssured.given()
                .header("Test-Subject", project.nadja().subject())
                .get("/api/projects/{p}/deliverables", project.projectId())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static ValidatableResponse deliverables(Scene scene) {
        return scene.as(scene.clara())
                .get("/api/projects/{p}/deliverables", scene.project())
                .then()
                .statusCode(200);
    }
}
