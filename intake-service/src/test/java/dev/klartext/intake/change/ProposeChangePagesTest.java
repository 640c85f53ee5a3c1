package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.intake.Scene;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Proposing a change and working it out in the browser. */
@QuarkusTest
class ProposeChangePagesTest {

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
