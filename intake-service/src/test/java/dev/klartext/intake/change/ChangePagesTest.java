package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes in the browser: plain forms, no scripts. */
@QuarkusTest
class ChangePagesTest {

    @Inject
    Scene scene;

    @Inject
    Changing changing;

    @Test
    void the_order_page_leads_to_a_proposal() {
        Ordered order = changing.ordered();

        page(order.clara().subject(), order.project().path())
                .body(containsString("Soll etwas anders werden?"))
                .body(containsString("/changes/new"));
    }

    @Test
    void a_contact_proposes_a_change_and_reads_that_the_agency_works_it_out() {
        Ordered order = changing.ordered();
        page(order.karl().subject(), changes(order) + "/new").body(containsString("Öffnungszeiten in fünf Sekunden"));

        String location = location(form(order.karl().subject())
                .formParam("title", "Seite für Feiertage")
                .formParam("reason", "Wegen Advent")
                .post(changes(order)));

        page(order.karl().subject(), location)
                .body(containsString("Danke, das ist gespeichert"))
                .body(containsString("cne Studio arbeitet gerade aus"))
                .body(containsString("?after=intake:" + order.project().id()));
    }

    @Test
    void a_proposal_without_words_comes_back_as_it_was_typed() {
        Ordered order = changing.ordered();

        form(order.karl().subject())
                .formParam("reason", "Wegen Advent")
                .post(changes(order))
                .then()
                .statusCode(400)
                .body(containsString("Wegen Advent"))
                .body(containsString("aria-invalid"));
    }

    @Test
    void a_struck_goal_without_its_deliverables_is_asked_about_with_the_boxes_still_ticked() {
        Ordered order = changing.ordered();
        String goal = changing.ids(order, "goals").getFirst();

        form(order.clara().subject())
                .formParam("title", "Neuer Kurs")
                .formParam("strikes", goal)
                .post(changes(order))
                .then()
                .statusCode(409)
                .body(containsString("welche Leistungen das betrifft"))
                .body(containsString("value=\"" + goal + "\" checked"));
    }

    @Test
    void the_agency_works_it_out_in_the_form_of_the_brief_and_sends_it() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        String path = changes(order) + "/" + change;
        page(order.nadja(), path + "/draft")
                .body(containsString("value=\"Startseite\""))
                .body(containsString("Wegen Advent"));
        ObjectNode draft = changing.draft(order, change);

        String location = location(form(order.nadja())
                .formParam("revision", "1")
                .formParam("goals[0].id", draft.at("/brief/goals/0/id").asText())
                .formParam("goals[0].text", draft.at("/brief/goals/0/text").asText())
                .formParam(
                        "deliverables[0].id",
                        draft.at("/brief/deliverables/0/id").asText())
                .formParam("deliverables[0].title", "Startseite")
                .formParam("deliverables[0].criteria", "auf dem Telefon lesbar")
                .formParam("deliverables[0].netPrice", "1.000,00")
                .formParam("deliverables[0].includedRounds", "2")
                .formParam("vatRate", "0.19")
                .formParam("days", "-1")
                .formParam("preview", "true")
                .post(path + "/draft"));

        page(order.nadja(), location)
                .body(containsString("Es geht 1 Arbeitstag schneller."))
                .body(containsString("-500,50"))
                .body(containsString("Einfrieren und an Clara Krume senden"));
        String sent = location(form(order.nadja()).formParam("revision", "2").post(path + "/sent"));
        page(order.nadja(), sent).body(containsString("Gesendet. Die Änderung liegt jetzt bei Clara Krume."));
    }

    @Test
    void days_that_are_no_number_come_back_as_they_were_typed() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);

        form(order.nadja())
                .formParam("revision", "1")
                .formParam("days", "bald")
                .post(changes(order) + "/" + change + "/draft")
                .then()
                .statusCode(400)
                .body(containsString("value=\"bald\""));
    }

    @Test
    void what_was_typed_is_not_lost_when_a_colleague_was_faster() {
        Ordered order = changing.ordered();
        int change = changing.proposed(order);
        changing.worksOut(order, change);

        form(order.nadja())
                .formParam("revision", "1")
                .formParam("goals[0].text", "Mein Ziel")
                .post(changes(order) + "/" + change + "/draft")
                .then()
                .statusCode(412)
                .body(containsString("value=\"Mein Ziel\""))
                .body(containsString("hat sich inzwischen geändert"));
    }

    @Test
    void who_decides_reads_the_difference_and_signs_it() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);
        String path = changes(order) + "/" + change;
        page(order.clara().subject(), path)
                .body(containsString("Seite für Feiertage"))
                .body(containsString("Es dauert 3 Arbeitstage länger."))
                .body(containsString("400,00"))
                .body(containsString(path + "/sign-off"));
        page(order.clara().subject(), path + "/sign-off")
                .body(containsString("Nachtrag 1"))
                .body(containsString("2.261,60"));

        String location = location(form(order.clara().subject()).post(path + "/sign-off"));

        page(order.clara().subject(), location).body(containsString("Nachtrag 1 ist gespeichert und gilt ab jetzt"));
    }

    @Test
    void a_consumer_reads_the_right_of_withdrawal_before_and_a_button_that_says_that_it_costs() {
        Ordered order = changing.orderedByConsumer();
        int change = changing.sent(order);

        page(order.clara().subject(), changes(order) + "/" + change + "/sign-off")
                .body(containsString("Vierzehn Tage Widerruf"))
                .body(containsString("Zahlungspflichtig beauftragen"));

        changing.signs(order, change).statusCode(200);
    }

    @Test
    void she_reads_english_if_she_likes() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        as(order.clara().subject())
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(changes(order) + "/" + change)
                .then()
                .statusCode(200)
                .body(containsString("It takes 3 working days longer."))
                .body(containsString("Sign the addendum"));
    }

    @Test
    void the_order_page_then_shows_the_order_with_its_addenda_and_the_new_total() {
        Ordered order = changing.ordered();
        changing.signs(order, changing.sent(order)).statusCode(200);

        String location = location(as(order.clara().subject())
                .accept("text/html")
                .get(order.project().path()));

        page(order.clara().subject(), location)
                .body(containsString("mit 1 Nachtrag"))
                .body(containsString("Auftrag, Version 1"))
                .body(containsString("2.261,60"));
    }

    @Test
    void a_login_that_is_too_old_is_asked_for_again_and_nothing_is_signed() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        String location = location(form(order.clara().subject())
                .header(
                        "Test-Auth-Time",
                        Instant.now().minus(Duration.ofMinutes(20)).getEpochSecond())
                .post(changes(order) + "/" + change + "/sign-off"));

        assertThat(location).endsWith("/sign-off?again=true");
        page(order.clara().subject(), changes(order) + "/" + change).body(containsString("Nachtrag erteilen"));
    }

    @Test
    void a_contact_reads_but_finds_no_button() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        page(order.karl().subject(), changes(order) + "/" + change)
                .body(containsString("Über die Änderung entscheidet Clara Krume"))
                .body(not(containsString("sign-off")));
    }

    @Test
    void declining_in_the_browser_says_why_on_the_page() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);

        String location = location(form(order.clara().subject())
                .formParam("reason", "Zu viel vor Weihnachten")
                .post(changes(order) + "/" + change + "/decline"));

        page(order.nadja(), location)
                .body(containsString("Zu viel vor Weihnachten"))
                .body(containsString("Noch einmal vorschlagen"));
        page(order.nadja(), changes(order) + "/new?revises=" + change)
                .body(containsString("value=\"Seite für Feiertage\""));
    }

    @Test
    void what_was_typed_is_not_lost_when_the_agency_took_it_back_meanwhile() {
        Ordered order = changing.ordered();
        int change = changing.sent(order);
        form(order.nadja())
                .post(changes(order) + "/" + change + "/withdraw")
                .then()
                .statusCode(303);

        form(order.clara().subject())
                .formParam("reason", "Zu viel vor Weihnachten")
                .post(changes(order) + "/" + change + "/decline")
                .then()
                .statusCode(409)
                .body(containsString("hat diesen Vorschlag zurückgezogen"))
                .body(containsString("Zu viel vor Weihnachten"));
    }

    @Test
    void a_partner_reads_what_is_made_now_but_not_for_how_much() {
        Ordered order = changing.ordered();
        Guest hansen = scene.hansen(order.project());
        changing.signs(order, changing.sent(order)).statusCode(200);

        page(hansen.subject(), order.project().path())
                .body(containsString("Seite für Feiertage"))
                .body(not(anyOf(containsString("400"), containsString("€"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new", "/1", "/1/draft", "/1/frozen", "/1/sign-off"})
    void a_partner_gets_no_page_with_a_price(String path) {
        Ordered order = changing.ordered();
        Guest hansen = scene.hansen(order.project());
        changing.sent(order);

        as(hansen.subject())
                .accept("text/html,*/*;q=0.8")
                .get(changes(order) + path)
                .then()
                .statusCode(403)
                .body(not(containsString("400,00")));
    }

    @Test
    void a_proposal_before_the_order_leads_back_to_the_draft() {
        Scene.Project project = scene.project();

        as(project.studio().nadja())
                .accept("text/html")
                .get(project.path() + "/changes/new")
                .then()
                .statusCode(303);
    }

    private static String changes(Ordered order) {
        return order.project().path() + "/changes";
    }

    private static RequestSpecification form(String subject) {
        return as(subject).accept("text/html").contentType("application/x-www-form-urlencoded");
    }

    private static String location(io.restassured.response.Response answer) {
        return answer.then().statusCode(303).extract().header("Location").replaceAll(".*/intake", "");
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
