package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The agency works a change out and sends it; through the API. */
@QuarkusTest
class WorkOutChangeTest {

    @Inject
    Changing changing;

    @Test
    void a_change_of_course_for_nothing_strikes_the_goal_and_marks_what_it_touches() {
        Ordered order = changing.ordered();
        String homePage = changing.ids(order, "deliverables").getFirst();
        changing.proposes(
                        order,
                        order.clara().subject(),
                        Map.of(
                                "title",
                                "Doch kein Ladenfinder",
                                "strikes",
                                changing.ids(order, "goals"),
                                "affects",
                                List.of(homePage)))
                .statusCode(201);
        changing.sends(order, 1).statusCode(201);

        changing.signs(order, 1).statusCode(200).body("addendum", equalTo(1));

        JsonNode signed = changing.event(order, "signed");
        assertThat(signed.path("goals")).isEmpty();
        assertThat(signed.path("struckGoals")).hasSize(1);
        assertThat(signed.at("/affectedDeliverables/0").asText()).isEqualTo(homePage);
        as(order.nadja()).get("/api" + order.project().path() + "/order").then().body("totals.net", equalTo("1500.50"));
    }

    @Test
    void sending_asks_who_decides_and_tells_them_what_becomes_different() {
        Ordered order = changing.ordered();

        changing.sent(order);

        JsonNode entry = changing.event(order, "sent").path("entry");
        assertThat(entry.at("/opens/0/personId").asText())
                .isEqualTo(order.clara().personId().toString());
        assertThat(entry.at("/closes/0").asText())
                .isEqualTo(changing.event(order, "proposed")
                        .at("/entry/opens/0/id")
                        .asText());
        assertThat(entry.at("/notices/0/body/de").asText())
                .contains("– neu: Seite für Feiertage", "3 Arbeitstage länger", "statt 1.500,50");
    }

    @Test
    void a_change_that_changes_nothing_is_not_sent() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);

        changing.sends(order, change).statusCode(409).body("detail", containsString("wie im Auftrag"));
    }

    @Test
    void while_one_change_waits_no_other_goes_out() {
        Ordered order = changing.ordered();
        changing.sent(order);
        int second = changing.proposed(order);
        changing.worksOut(order, second);

        changing.sends(order, second).statusCode(409).body("detail", containsString("liegt noch bei Clara Krume"));
    }

    @Test
    void what_was_worked_out_meanwhile_is_not_sent_unread() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        changing.worksOut(order, change);

        as(order.nadja())
                .header("If-Match", "\"1\"")
                .post(order.api() + "/" + change + "/sending")
                .then()
                .statusCode(412);
    }

    @Test
    void working_it_out_over_somebody_elses_work_is_refused() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        ObjectNode draft = changing.draft(order, change);
        changing.worksOut(order, change);

        changing.saves(order, change, "\"1\"", draft).statusCode(412);
    }

    @Test
    void days_and_deliverables_that_can_not_be_are_named() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        ObjectNode draft = changing.draft(order, change);
        draft.put("days", 400)
                .putArray("affected")
                .add(java.util.UUID.randomUUID().toString());

        changing.saves(order, change, "\"1\"", draft)
                .statusCode(400)
                .body("violations.field", equalTo(List.of("days", "affected")));
    }

    @Test
    void a_second_change_builds_on_the_first_addendum() {
        Ordered order = changing.ordered();
        int waits = changing.proposed(order);
        changing.signs(order, changing.sent(order)).statusCode(200);

        changing.worksOut(order, waits);
        changing.sends(order, waits).statusCode(201);

        changing.signs(order, waits).statusCode(200).body("addendum", equalTo(2));
        as(order.nadja())
                .get(order.api() + "/" + waits)
                .then()
                .body("frozen.onto.addendum", equalTo(1))
                .body("difference.before.net", equalTo("1900.50"))
                .body("difference.after.net", equalTo("2300.50"));
    }

    @Test
    void a_declined_change_can_be_taken_up_again_with_what_was_worked_out() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);
        changing.decides(
                order, order.clara().subject(), change, Map.of("decision", "DECLINE", "reason", "Lieber im Januar"));

        int next = changing.proposes(order, order.nadja(), Map.of("title", "Feiertage im Januar", "revises", change))
                .statusCode(201)
                .extract()
                .path("number");

        assertThat(changing.draft(order, next).at("/brief/deliverables/2/title").asText())
                .isEqualTo("Seite für Feiertage");
    }

    @Test
    void a_change_that_waits_is_not_taken_up_again() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.proposes(order, order.nadja(), Map.of("title", "Noch einmal", "revises", change))
                .statusCode(409)
                .body("detail", containsString("dort geht es weiter"));
    }
}
