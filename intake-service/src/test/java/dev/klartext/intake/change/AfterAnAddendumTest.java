package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a signed change means for the plan and for payments. */
@QuarkusTest
class AfterAnAddendumTest {

    @Inject
    Changing changing;

    @Test
    void its_dates_are_planned_and_what_it_needs_is_asked_for() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        changing.worksOut(order, change);
        ObjectNode draft = changing.draft(order, change);
        ObjectNode brief = (ObjectNode) draft.path("brief");
        ((ArrayNode) brief.path("dates"))
                .addObject()
                .put("text", "Feiertage online")
                .put("on", "2036-12-20");
        ((ArrayNode) brief.path("supplies"))
                .addObject()
                .put("text", "Öffnungszeiten")
                .put("from", "Clara Krume");
        changing.saves(order, change, "\"2\"", draft).statusCode(200);
        changing.sends(order, change).statusCode(201);

        changing.signs(order, change).statusCode(200);

        String project = "/api" + order.project().path();
        as(order.nadja())
                .get(project + "/steps")
                .then()
                .body("items.title", hasItems("Startseite online", "Feiertage online"));
        as(order.nadja())
                .get(project + "/supplies")
                .then()
                .body("items.find { it.text == 'Öffnungszeiten' }.owner.name", equalTo("Clara Krume"))
                .body("items.find { it.text == 'Fotos vom Laden' }.owner.name", equalTo("Karl Kontakt"));
    }

    @Test
    void a_share_is_a_share_of_all_that_is_ordered() {
        Ordered order = changing.ordered();
        changing.signs(order, changing.sent(order)).statusCode(200);

        as(order.nadja())
                .contentType(ContentType.JSON)
                .body("""
                {"label": "Schlussrechnung", "share": "0.5", "dueOn": "2036-12-20"}""")
                .post("/api" + order.project().path() + "/instalments")
                .then()
                .statusCode(201)
                .body("netAmount", equalTo("950.25"));
    }
}
