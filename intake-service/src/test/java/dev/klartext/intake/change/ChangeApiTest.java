package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of an order from the first words to the addendum, through the API. */
@QuarkusTest
class ChangeApiTest {

    @Inject
    Scene scene;

    @Inject
    Changing changing;

    @Inject
    Tenancy tenancy;

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
    void the_signed_bytes_say_what_holds_and_have_the_signed_hash() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);
        String sha256 = changing.signs(order, change).statusCode(200).extract().path("sha256");

        byte[] bytes = as(order.clara().subject())
                .get(order.api() + "/" + change + "/frozen")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(Sha256.hex(bytes)).isEqualTo(sha256);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\"addendum\":1", "\"netDifference\":\"400.00\"", "\"net\":\"1900.50\"", "Startseite");
    }

    @Test
    void the_order_is_the_version_with_its_addenda_and_the_new_total() {
        Ordered order = changing.ordered();
        changing.signs(order, changing.sent(order)).statusCode(200);

        as(order.clara().subject())
                .get("/api" + order.project().path() + "/order")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("addenda", hasSize(1))
                .body("addenda[0].endedBy", equalTo("Clara Krume"))
                .body("brief.deliverables.title", hasItem("Seite für Feiertage"))
                .body("totals.net", equalTo("1900.50"));
    }

    @Test
    void everybody_may_know_of_an_addendum_but_neither_price_nor_words() {
        Ordered order = changing.ordered();

        changing.signs(order, changing.sent(order)).statusCode(200);

        JsonNode signed = changing.event(order, "signed");
        assertThat(signed.at("/entry/audience").asText()).isEqualTo("EVERYONE");
        assertThat(signed.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
        assertThat(signed.at("/entry/sentence/de").asText())
                .isEqualTo("Clara Krume hat Nachtrag 1 zum Auftrag erteilt");
        assertThat(signed.toString()).doesNotContain("netPrice");
        assertThat(signed.at("/entry/closes/0").asText())
                .isEqualTo(changing.event(order, "sent").at("/entry/opens/0/id").asText());
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
    void a_contact_can_not_sign() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.decides(order, order.karl().subject(), change, Map.of("decision", "SIGN"))
                .statusCode(403)
                .body("detail", containsString("wer bei Ihnen entscheidet"));
    }

    @Test
    void the_agency_can_not_sign_its_own_change() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.decides(order, order.nadja(), change, Map.of("decision", "SIGN"))
                .statusCode(403);
    }

    @Test
    void an_old_login_is_not_enough_to_sign() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        as(order.clara().subject())
                .header(
                        "Test-Auth-Time",
                        Instant.now().minus(Duration.ofMinutes(16)).getEpochSecond())
                .contentType(ContentType.JSON)
                .body(Map.of("decision", "SIGN"))
                .post(order.api() + "/" + change + "/decision")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:klartext:problem:login-too-old"));
    }

    @Test
    void the_whole_order_counts_for_who_may_sign_and_not_the_difference_alone() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);
        changing.maySpend(order, "1600.00").statusCode(200);

        changing.signs(order, change).statusCode(403).body("detail", containsString("Sie können bis 1.600,00"));
    }

    @Test
    void what_is_not_sent_yet_can_not_be_signed() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);

        changing.signs(order, change).statusCode(409).body("detail", containsString("noch ausgearbeitet"));
    }

    @Test
    void what_is_signed_is_signed_once() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);
        changing.signs(order, change).statusCode(200);

        changing.signs(order, change).statusCode(409).body("detail", containsString("schon erteilt"));
    }

    @Test
    void who_decides_says_no_and_why_and_the_order_holds_as_before() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.decides(
                        order,
                        order.clara().subject(),
                        change,
                        Map.of("decision", "DECLINE", "reason", "Zu viel vor Weihnachten"))
                .statusCode(200)
                .body("state", equalTo("DECLINED"));

        assertThat(changing.event(order, "declined").path("reason").asText()).isEqualTo("Zu viel vor Weihnachten");
        as(order.nadja()).get("/api" + order.project().path() + "/order").then().body("totals.net", equalTo("1500.50"));
    }

    @Test
    void a_no_has_a_reason() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        changing.decides(order, order.clara().subject(), change, Map.of("decision", "DECLINE"))
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void the_agency_can_say_no_to_what_the_client_proposed() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);

        changing.decides(
                        order,
                        order.nadja(),
                        change,
                        Map.of("decision", "DECLINE", "reason", "Das schaffen wir bis Advent nicht"))
                .statusCode(200);

        assertThat(changing.event(order, "declined")
                        .at("/entry/notices/0/personId")
                        .asText())
                .isEqualTo(order.karl().personId().toString());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update change_sent set frozen = 'x'",
                "delete from change_sent",
                "update change_decision set decided_by_name = 'Karl'",
                "delete from change_decision"
            })
    void the_database_refuses_to_change_an_addendum(String statement) {
        Ordered order = changing.ordered();
        changing.signs(order, changing.sent(order)).statusCode(200);

        assertThatThrownBy(() -> tenancy.run(
                        order.project().studio().agencyId(), tx -> tx.sql().execute(statement)))
                .hasStackTraceContaining("never change");
    }
}
