package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposing a change of an order, and who sees what of it before it goes out; through the API. */
@QuarkusTest
class ProposeChangeTest {

    @Inject
    Scene scene;

    @Inject
    Changing changing;

    @Test
    void before_the_order_there_is_nothing_to_change() {
        Project project = scene.project();

        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Noch eine Seite"))
                .post("/api" + project.path() + "/changes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:klartext:problem:not-yet"))
                .body("detail", containsString("noch nichts beauftragt"));
    }

    @Test
    void a_contact_proposes_and_the_agency_has_the_ball() {
        Ordered order = changing.ordered();

        changing.proposes(order, order.karl().subject(), Map.of("title", "Seite für Feiertage"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("PROPOSED"))
                .body("proposedSide", equalTo("CLIENT"));

        JsonNode entry = changing.event(order, "proposed").path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(entry.at("/notices/0/body/de").asText()).contains("Karl Kontakt schlägt vor: Seite für Feiertage");
    }

    @Test
    void a_proposal_says_what_is_to_be_different() {
        Ordered order = changing.ordered();

        changing.proposes(order, order.nadja(), Map.of("title", " "))
                .statusCode(400)
                .body("violations[0].field", equalTo("title"));
    }

    @Test
    void what_is_not_in_the_order_can_not_be_struck() {
        Ordered order = changing.ordered();
        String deliverable = changing.ids(order, "deliverables").getFirst();

        changing.proposes(order, order.nadja(), Map.of("title", "Kurs", "strikes", List.of(deliverable)))
                .statusCode(400)
                .body("violations[0].field", equalTo("strikes"));
    }

    @Test
    void a_change_of_course_without_its_deliverables_is_not_taken() {
        Ordered order = changing.ordered();

        changing.proposes(order, order.nadja(), Map.of("title", "Kurs", "strikes", changing.ids(order, "goals")))
                .statusCode(409)
                .body("detail", containsString("welche Leistungen das betrifft"));
    }

    @Test
    void who_proposed_takes_it_back_and_the_agency_owes_nothing_any_more() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);

        changing.withdraws(order, order.karl().subject(), change)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        assertThat(changing.event(order, "withdrawn").at("/entry/closes/0").asText())
                .isEqualTo(changing.event(order, "proposed")
                        .at("/entry/opens/0/id")
                        .asText());
    }

    @Test
    void who_was_asked_to_decide_hears_that_the_agency_took_it_back() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.withdraws(order, order.nadja(), change).statusCode(200);

        assertThat(changing.event(order, "withdrawn")
                        .at("/entry/notices/0/personId")
                        .asText())
                .isEqualTo(order.clara().personId().toString());
    }

    @Test
    void the_client_does_not_take_back_what_the_agency_offers() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.withdraws(order, order.clara().subject(), change).statusCode(403);
    }

    @Test
    void the_client_does_not_see_what_is_not_sent() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        changing.worksOut(order, change);

        as(order.clara().subject())
                .get(order.api() + "/" + change + "/draft")
                .then()
                .statusCode(403);
        as(order.clara().subject())
                .get(order.api() + "/" + change)
                .then()
                .statusCode(200)
                .body(not(containsString("400.00")));
        as(order.clara().subject())
                .get(order.api() + "/" + change + "/frozen")
                .then()
                .statusCode(409);
    }

    @Test
    void a_change_that_nobody_proposed_is_not_there() {
        Ordered order = changing.ordered();

        as(order.nadja()).get(order.api() + "/7").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes", "/changes/1", "/changes/1/frozen", "/order"})
    void a_partner_gets_no_price_from_the_api(String path) {
        Ordered order = changing.ordered();
        Scene.Guest hansen = scene.hansen(order.project());
        changing.sent(order);

        as(hansen.subject())
                .get("/api" + order.project().path() + path)
                .then()
                .statusCode(403)
                .body(not(containsString("400")));
    }
}
