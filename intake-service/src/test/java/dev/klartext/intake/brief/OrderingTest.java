package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Sending a version and deciding about it, through the API. */
@QuarkusTest
class OrderingTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void an_order_without_anybody_who_decides_is_not_sent() {
        Project project = scene.project();
        scene.written(project, Scene.BRIEF);

        scene.send(project)
                .statusCode(409)
                .body("type", equalTo("urn:klartext:problem:not-yet"))
                .body("detail", containsString("wer entscheidet"));
    }

    @Test
    void who_decides_without_a_personal_address_can_not_be_asked() {
        Project project = scene.project();
        scene.add(project, """
                {"name": "Clara Krume", "side": "CLIENT", "decides": true}""");
        scene.written(project, Scene.BRIEF);

        scene.send(project).statusCode(409).body("detail", containsString("persönlich erreichbar"));
    }

    @Test
    void an_empty_brief_is_not_sent() {
        Project project = scene.project();
        scene.clara(project);

        scene.send(project).statusCode(409).body("detail", containsString("noch nichts"));
    }

    @Test
    void a_wish_without_an_answer_is_not_sent() {
        Project project = scene.project();
        scene.clara(project);
        scene.written(project, """
                {"wishes": [{"text": "Rezepte"}], "deliverables": [{"title": "Startseite", "netPrice": 100}]}""");

        scene.send(project).statusCode(400).body("violations[0].field", equalTo("wishes[0].answer"));
    }

    @Test
    void a_consumer_can_not_be_asked_to_order_without_legal_texts() {
        Scene.Studio studio = scene.studio();
        Project project = scene.project(studio, scene.client(studio, "Familie Krume", "CONSUMER"));
        scene.clara(project);
        scene.written(project, Scene.BRIEF);

        scene.send(project).statusCode(409).body("detail", containsString("Verbraucher"));
    }

    @Test
    void the_frozen_bytes_have_the_signed_hash() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        String path = "/api" + project.path() + "/brief/versions/1";
        String sha256 = as(clara.subject()).get(path).then().extract().path("version.sha256");

        byte[] bytes =
                as(clara.subject()).get(path + "/frozen").then().extract().asByteArray();

        assertThat(Sha256.hex(bytes)).isEqualTo(sha256);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"gross\":\"1785.60\"", "\"netPrice\":\"1200.00\"");
    }

    @Test
    void sending_asks_who_decides_and_tells_them_what_is_ordered() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        scene.sent(project);

        JsonNode entry = event(project, "brief.sent.v1").path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/opens/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        assertThat(entry.at("/notices/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        assertThat(entry.at("/notices/0/body/de").asText()).contains("Startseite: 1.200,00", "1.785,60");
    }

    @Test
    void who_decides_orders() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        scene.order(project, clara.subject(), 1)
                .statusCode(200)
                .body("state", equalTo("ORDERED"))
                .body("decidedBy", equalTo("Clara Krume"))
                .body("decidedAt", notNullValue());

        JsonNode ordered = event(project, "brief.ordered.v1");
        assertThat(ordered.at("/furtherRounds/0/net").asText()).isEqualTo("120.00");
        assertThat(ordered.at("/furtherRounds/1").isMissingNode()).isTrue();
        JsonNode sent = event(project, "brief.sent.v1");
        assertThat(ordered.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
        assertThat(ordered.at("/entry/closes/0").asText())
                .isEqualTo(sent.at("/entry/opens/0/id").asText());
        assertThat(ordered.at("/entry/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(ordered.at("/authority/position").asLong()).isPositive();
        assertThat(ordered.toString()).doesNotContain("netPrice");
    }

    @Test
    void a_contact_can_not_order() {
        Project project = scene.project();
        scene.clara(project);
        Guest karl = scene.karl(project);
        scene.sent(project);

        scene.order(project, karl.subject(), 1)
                .statusCode(403)
                .body("detail", containsString("wer bei Ihnen entscheidet"));
    }

    @Test
    void the_agency_can_not_order_from_itself() {
        Project project = scene.project();
        scene.clara(project);
        scene.sent(project);

        scene.order(project, project.studio().nadja(), 1)
                .statusCode(403)
                .body("detail", containsString("erteilt der Kunde"));
    }

    @Test
    void an_old_login_is_not_enough_to_order() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        long old = Instant.now().minus(Duration.ofMinutes(16)).getEpochSecond();

        as(clara.subject())
                .header("Test-Auth-Time", old)
                .contentType(ContentType.JSON)
                .body("""
                        {"decision": "ORDER"}""")
                .post("/api" + project.path() + "/brief/versions/1/sign-off")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:klartext:problem:login-too-old"));
    }

    @Test
    void a_second_decision_is_refused() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1);

        scene.order(project, clara.subject(), 1).statusCode(409).body("detail", containsString("schon erteilt"));
    }

    @Test
    void who_decides_can_decline_with_a_reason_and_the_agency_has_the_ball() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        scene.signOff(project, clara.subject(), 1, """
                        {"decision": "DECLINE", "reason": "Bitte ohne Betreuung"}""").statusCode(200).body("state", equalTo("DECLINED"));

        JsonNode declined = event(project, "brief.declined.v1");
        assertThat(declined.path("reason").asText()).isEqualTo("Bitte ohne Betreuung");
        assertThat(declined.at("/entry/opens/0/side").asText()).isEqualTo("AGENCY");
    }

    @Test
    void declining_wants_a_reason() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        scene.signOff(project, clara.subject(), 1, """
                        {"decision": "DECLINE", "reason": " "}""").statusCode(400).body("violations[0].field", equalTo("reason"));
    }

    @Test
    void only_the_newest_version_can_be_ordered() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.sent(project);

        scene.order(project, clara.subject(), 1).statusCode(409).body("detail", containsString("Version 2"));
    }

    @Test
    void a_newer_version_settles_the_point_of_the_older_one() {
        Project project = scene.project();
        scene.clara(project);
        scene.sent(project);
        String first = event(project, "brief.sent.v1").at("/entry/opens/0/id").asText();

        scene.sent(project);

        assertThat(event(project, "brief.sent.v1").at("/entry/closes/0").asText())
                .isEqualTo(first);
    }

    @Test
    void an_ordered_brief_can_not_be_edited() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1);

        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Scene.BRIEF)
                .put("/api" + project.path() + "/brief")
                .then()
                .statusCode(409)
                .body("detail", containsString("bleibt, wie sie ist"));
    }

    @Test
    void a_version_that_was_never_sent_is_not_there() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        scene.order(project, clara.subject(), 7).statusCode(404);
    }

    @Test
    void an_unknown_decision_is_bad_input() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        scene.signOff(project, clara.subject(), 1, """
                {"decision": "MAYBE"}""").statusCode(400);
    }

    private JsonNode event(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
