package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyApiTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void an_operator_opens_an_agency_with_its_calendar() {
        UUID agencyId = UUID.fromString(
                open(null, agency("BY")).statusCode(201).extract().<String>path("id"));

        JsonNode calendar = published.last(agencyId, agencyId, "agency.calendar-changed.v1");
        assertThat(calendar.path("workingDays")).hasSize(5);
        assertThat(calendar.path("nonWorkingDates").size()).isGreaterThan(30);
    }

    @Test
    void the_same_key_opens_one_agency() {
        String key = UUID.randomUUID().toString();
        String body = agency("BE");
        String first = open(key, body).statusCode(201).extract().path("id");

        open(key, body).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void only_an_operator_opens_agencies() {
        as(UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(agency("BE"))
                .post("/api/agencies")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_missing_is_named_all_at_once() {
        open(null, """
                        {"name": "", "zone": "Mars/Olympus", "language": "fr", "color": "green",
                         "admin": {"subject": "", "name": "", "email": "x"}}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("name", "zone", "language", "color", "admin.subject", "admin.name", "admin.email"));
    }

    @Test
    void a_body_that_is_missing_is_bad_input() {
        as("operator-1")
                .header("Test-Roles", "operator")
                .contentType(ContentType.JSON)
                .post("/api/agencies")
                .then()
                .statusCode(400);
    }

    @Test
    void who_is_staff_already_is_not_added_twice() {
        Studio studio = scene.studio();

        member(studio.nadja(), studio, studio.alex()).statusCode(409);
    }

    @Test
    void only_who_administers_an_agency_adds_members() {
        Studio studio = scene.studio();

        member(studio.alex(), studio, UUID.randomUUID().toString()).statusCode(403);
    }

    @Test
    void a_member_who_leaves_sees_nothing_from_then_on() {
        Studio studio = scene.studio();
        String alex = as(studio.nadja())
                .get("/api/agencies/" + studio.agencyId() + "/members")
                .then()
                .extract()
                .path("items[1].personId");

        as(studio.nadja())
                .delete("/api/agencies/" + studio.agencyId() + "/members/" + alex)
                .then()
                .statusCode(204);

        as(studio.alex()).get("/api/clients").then().statusCode(404);
    }

    @Test
    void who_administers_alone_stays() {
        Studio studio = scene.studio();
        String nadja = as(studio.nadja()).get("/api/agencies").then().extract().path("items[0].personId");

        as(studio.nadja())
                .delete("/api/agencies/" + studio.agencyId() + "/members/" + nadja)
                .then()
                .statusCode(409);
    }

    private static ValidatableResponse open(String key, String body) {
        return as("operator-1")
                .header("Test-Roles", "operator")
                .header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/agencies")
                .then();
    }

    private static ValidatableResponse member(String by, Studio studio, String subject) {
        return as(by).contentType(ContentType.JSON)
                .body("""
                        {"subject": "%s", "name": "Kim", "email": "kim@cne.example"}""".formatted(subject))
                .post("/api/agencies/" + studio.agencyId() + "/members")
                .then();
    }

    private static String agency(String state) {
        return """
                {"name": "cne Studio", "state": "%s",
                 "admin": {"subject": "%s", "name": "Nadja", "email": "nadja@cne.example"}}""".formatted(state, UUID.randomUUID());
    }
}
