package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version that waits: the agency takes it back, or the contact lets the work begin with reservation; through the API. */
@QuarkusTest
class WithdrawAndStartTest {

    private static final String WHY = """
            {"reason": "Der Termin stimmt noch nicht"}""";
    private static final String ACCEPTED = """
            {"riskAccepted": true}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    Project project;
    Guest clara;
    Guest karl;

    @BeforeEach
    void aVersionThatWaits() {
        project = scene.project();
        clara = scene.clara(project);
        karl = scene.karl(project);
        scene.sent(project);
    }

    @Test
    void the_agency_takes_a_version_back_and_has_the_ball() {
        asks(project.studio().nadja(), "withdrawal", WHY)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo("Der Termin stimmt noch nicht"));

        JsonNode entry = event("brief.withdrawn.v1").path("entry");
        assertThat(entry.at("/closes/0").asText())
                .isEqualTo(event("brief.sent.v1").at("/entry/opens/0/id").asText());
        assertThat(entry.at("/opens/0/side").asText()).isEqualTo("AGENCY");
        assertThat(entry.path("notices")).hasSize(2);
        assertThat(entry.toString()).contains(clara.personId().toString(), "Der Termin stimmt noch nicht");
    }

    @Test
    void what_was_taken_back_is_not_ordered() {
        asks(project.studio().nadja(), "withdrawal", WHY);

        scene.order(project, clara.subject(), 1).statusCode(409).body("detail", containsString("zurückgenommen"));
    }

    @Test
    void the_next_version_settles_the_agencys_point() {
        asks(project.studio().nadja(), "withdrawal", WHY);
        String point = event("brief.withdrawn.v1").at("/entry/opens/0/id").asText();

        scene.sent(project);

        assertThat(event("brief.sent.v1").at("/entry/closes/0").asText()).isEqualTo(point);
    }

    @Test
    void taking_back_wants_a_reason() {
        asks(project.studio().nadja(), "withdrawal", "{}")
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void what_is_ordered_is_not_taken_back() {
        scene.order(project, clara.subject(), 1).statusCode(200);

        asks(project.studio().nadja(), "withdrawal", WHY)
                .statusCode(409)
                .body("detail", containsString("schon erteilt"));
    }

    @Test
    void the_client_does_not_take_the_agencys_version_back() {
        asks(clara.subject(), "withdrawal", WHY).statusCode(403);
    }

    @Test
    void the_contact_lets_the_work_begin_and_who_decides_is_told_the_risk() {
        asks(karl.subject(), "reservation", ACCEPTED)
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("startedBy", equalTo("Karl Kontakt"));

        JsonNode started = event("brief.started-with-reservation.v1");
        assertThat(started.at("/entry/notices/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        assertThat(started.at("/entry/notices/0/body/de").asText()).contains("müssen beide Seiten miteinander klären");
        assertThat(started.at("/entry/details/de").asText()).contains("Beauftragt ist sie damit noch nicht");
        assertThat(started.at("/entry/closes")).isEmpty();
        assertThat(started.toString()).doesNotContain("netPrice");
    }

    @Test
    void who_decides_orders_afterwards_and_the_start_is_over() {
        asks(karl.subject(), "reservation", ACCEPTED);

        scene.order(project, clara.subject(), 1).statusCode(200);

        as(karl.subject())
                .get(path("reservation"))
                .then()
                .body("holds", equalTo(false))
                .body("startedBy", equalTo("Karl Kontakt"));
    }

    @Test
    void declining_tells_the_agency_to_stop() {
        asks(karl.subject(), "reservation", ACCEPTED);

        scene.signOff(project, clara.subject(), 1, """
                {"decision": "DECLINE", "reason": "Zu teuer"}""").statusCode(200);

        assertThat(event("brief.declined.v1").at("/entry/notices/0/body/de").asText())
                .contains("haltet die Arbeit an");
    }

    @Test
    void who_decides_takes_the_start_back() {
        asks(karl.subject(), "reservation", ACCEPTED);

        asks(clara.subject(), "reservation/withdrawal", """
                        {"reason": "Erst das Budget"}""")
                .statusCode(200)
                .body("holds", equalTo(false))
                .body("endedBy", equalTo("Clara Krume"));

        JsonNode notice = event("brief.reservation-withdrawn.v1").at("/entry/notices/0");
        assertThat(notice.at("/subject/de").asText()).startsWith("Bitte anhalten");
        assertThat(notice.at("/body/de").asText()).contains("Erst das Budget");
    }

    @Test
    void a_start_is_given_once() {
        asks(karl.subject(), "reservation", ACCEPTED);
        asks(karl.subject(), "reservation", ACCEPTED).statusCode(409).body("detail", containsString("schon gegeben"));
        asks(karl.subject(), "reservation/withdrawal", "{}").statusCode(200);

        asks(karl.subject(), "reservation", ACCEPTED)
                .statusCode(409)
                .body("detail", containsString("Jetzt entscheidet Clara Krume"));
    }

    @Test
    void there_is_no_start_that_could_be_taken_back() {
        asks(karl.subject(), "reservation/withdrawal", "{}")
                .statusCode(409)
                .body("detail", containsString("keinen Start"));
    }

    @Test
    void without_reading_the_risk_nothing_begins() {
        asks(karl.subject(), "reservation", "{}").statusCode(400).body("violations[0].field", equalTo("riskAccepted"));
    }

    @Test
    void neither_who_decides_nor_the_agency_starts_with_reservation() {
        asks(clara.subject(), "reservation", ACCEPTED)
                .statusCode(403)
                .body("detail", containsString("Erteilen Sie gleich den Auftrag"));
        asks(project.studio().nadja(), "reservation", ACCEPTED).statusCode(403);
    }

    @Test
    void a_partner_neither_reads_nor_ends_a_start() {
        Guest hansen = scene.hansen(project);

        as(hansen.subject()).get(path("reservation")).then().statusCode(403);
        asks(hansen.subject(), "reservation/withdrawal", "{}").statusCode(403);
    }

    @Test
    void two_versions_are_compared_item_by_item() {
        scene.written(project, Scene.BRIEF.replace("1200.00", "1500.00"));
        scene.send(project).statusCode(201);

        as(clara.subject())
                .get("/api" + project.path() + "/brief/versions/2/difference")
                .then()
                .statusCode(200)
                .body("since", equalTo(1))
                .body("difference.before.net", equalTo("1500.50"))
                .body("difference.after.net", equalTo("1800.50"));
    }

    @Test
    void a_version_that_was_never_sent_is_not_compared() {
        as(clara.subject())
                .get("/api" + project.path() + "/brief/versions/1/difference?since=7")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse asks(String subject, String what, String body) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(what))
                .then();
    }

    private String path(String what) {
        return "/api" + project.path() + "/brief/versions/1/" + what;
    }

    private JsonNode event(String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
