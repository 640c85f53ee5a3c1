package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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

/** Reading a change and deciding about it in the browser. */
@QuarkusTest
class DecideChangePagesTest {

    @Inject
    Scene scene;

    @Inject
    Changing changing;

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
