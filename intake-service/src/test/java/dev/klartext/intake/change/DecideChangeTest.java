package dev.klartext.intake.change;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.change.Changing.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change that was sent is signed or declined; signed it is an addendum and never changes; through the API. */
@QuarkusTest
class DecideChangeTest {

    @Inject
    Changing changing;

    @Inject
    Tenancy tenancy;

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
