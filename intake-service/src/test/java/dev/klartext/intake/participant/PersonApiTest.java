package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How people are reached, who covers them, when they are away, and what a deputy may do meanwhile. */
@QuarkusTest
class PersonApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void clara_changes_her_phone_and_everybody_learns_it() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        change(clara.subject(), clara, 1, clara("030 5550 99", null, false))
                .statusCode(200)
                .header("ETag", "\"2\"");

        as(project.studio().nadja())
                .get("/api" + project.path() + "/participants")
                .then()
                .body("items.find { it.name == 'Clara Krume' }.phone", equalTo("030 5550 99"));
        JsonNode changed = published.last(
                project.studio().agencyId(), project.studio().agencyId(), "participant.person-changed.v1");
        assertThat(changed.path("phone").asText()).isEqualTo("030 5550 99");
    }

    @Test
    void clara_says_in_which_zone_she_lives_and_a_zone_that_there_is_not_is_refused() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String inNewYork = """
                {"name": "Clara Krume", "email": "clara@krume.example", "language": "de", "zone": "America/New_York"}""";

        change(clara.subject(), clara, 1, inNewYork).statusCode(200).body("zone", equalTo("America/New_York"));
        change(clara.subject(), clara, 2, inNewYork.replace("New_York", "New_Bakery"))
                .statusCode(400)
                .body("violations.field", contains("zone"));

        JsonNode changed = published.last(
                project.studio().agencyId(), project.studio().agencyId(), "participant.person-changed.v1");
        assertThat(changed.path("zone").asText()).isEqualTo("America/New_York");
    }

    @Test
    void who_has_read_an_older_state_changes_nothing() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        change(clara.subject(), clara, 1, clara("1", null, false)).statusCode(200);

        change(project.studio().nadja(), clara, 1, clara("2", null, false)).statusCode(412);
    }

    @Test
    void who_decides_keeps_a_personal_address() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        change(project.studio().nadja(), clara, 1, """
                        {"name": "Clara", "email": "info@krume.example", "sharedMailbox": true, "language": "de"}""")
                .statusCode(400)
                .body("violations.field", hasItem("sharedMailbox"));
    }

    @Test
    void the_agency_may_not_name_who_decides_for_clara() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);

        change(project.studio().nadja(), clara, 1, clara("1", karl.personId(), true))
                .statusCode(400)
                .body("violations.field", hasItem("coverDecides"));
    }

    @Test
    void nobody_of_another_side_covers() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest hansen = scene.hansen(project);

        change(clara.subject(), clara, 1, clara("1", hansen.personId(), false))
                .statusCode(400)
                .body("violations.field", hasItem("coverId"));
    }

    @Test
    void a_deputy_orders_while_clara_is_away() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        change(clara.subject(), clara, 1, clara("1", karl.personId(), true)).statusCode(200);
        away(clara.subject(), clara, TODAY, TODAY.plusDays(3)).statusCode(201);
        scene.sent(project);

        scene.order(project, karl.subject(), 1).statusCode(200);
    }

    @Test
    void and_not_when_she_is_back() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        change(clara.subject(), clara, 1, clara("1", karl.personId(), true)).statusCode(200);
        String absence = away(clara.subject(), clara, TODAY, TODAY).extract().path("id");
        scene.sent(project);
        as(clara.subject())
                .delete("/api/people/" + clara.personId() + "/absences/" + absence)
                .then()
                .statusCode(204);

        scene.order(project, karl.subject(), 1).statusCode(403);
    }

    @Test
    void a_deputy_orders_no_more_than_clara_may() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        scene.sent(project);
        as(clara.subject())
                .contentType(ContentType.JSON)
                .body("""
                        {"orders": true, "approves": true, "accepts": true, "upToNet": "1000.00"}""")
                .post("/api" + project.path() + "/participants/" + clara.personId() + "/authority/confirmations")
                .then()
                .statusCode(200);
        change(clara.subject(), clara, 1, clara("1", karl.personId(), true)).statusCode(200);
        away(clara.subject(), clara, TODAY, TODAY).statusCode(201);

        scene.order(project, karl.subject(), 1).statusCode(403).body("detail", containsString("1.000,00"));
    }

    @Test
    void an_absence_is_seen_by_those_who_work_with_her() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        away(project.studio().nadja(), clara, TODAY, TODAY.plusDays(2)).statusCode(201);

        as(project.studio().alex())
                .get("/api" + project.path() + "/participants")
                .then()
                .body(
                        "items.find { it.name == 'Clara Krume' }.awayUntil",
                        equalTo(TODAY.plusDays(2).toString()));
    }

    @Test
    void days_that_can_not_be_are_named() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        away(clara.subject(), clara, TODAY.plusDays(2), TODAY.plusDays(1))
                .statusCode(400)
                .body("violations.field", contains("lastDay"));
        away(clara.subject(), clara, TODAY.minusDays(2), TODAY.minusDays(1)).statusCode(400);
    }

    @Test
    void the_agencys_own_people_are_away_too() {
        Scene.Studio studio = scene.studio();
        String nadja = as(studio.nadja()).get("/api/agencies").then().extract().path("items[0].personId");

        as(studio.alex())
                .contentType(ContentType.JSON)
                .body(days(TODAY, TODAY))
                .post("/api/people/" + nadja + "/absences")
                .then()
                .statusCode(201);

        as(studio.nadja())
                .get("/api/people/" + nadja + "/absences")
                .then()
                .body("items.firstDay", contains(TODAY.toString()));
    }

    @Test
    void agency_and_client_read_from_when_until_when_somebody_of_ours_is_away() {
        Project project = scene.project();
        Scene.Studio studio = project.studio();
        String nadja = as(studio.nadja()).get("/api/agencies").then().extract().path("items[0].personId");
        Guest herself = new Guest(UUID.fromString(nadja), studio.nadja());
        LocalDate last = TODAY.plusDays(11);

        String absence = away(studio.alex(), herself, TODAY, last)
                .statusCode(201)
                .extract()
                .path("id");

        JsonNode told = published.last(studio.agencyId(), project.id(), "participant.absence-told.v1");
        assertThat(told.at("/entry/audience").asText()).isEqualTo("PARTIES");
        assertThat(told.at("/entry/by/name").asText()).isEqualTo("Alex");
        assertThat(told.at("/entry/sentence/de").asText())
                .startsWith("Nadja ist vom ")
                .endsWith(" nicht da");

        as(studio.nadja()).delete("/api/people/" + nadja + "/absences/" + absence);

        assertThat(published
                        .last(studio.agencyId(), project.id(), "participant.absence-told.v1")
                        .at("/entry/sentence/de")
                        .asText())
                .startsWith("Nadja ist doch da");
    }

    @Test
    void an_absence_of_the_clients_people_is_no_entry() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        away(clara.subject(), clara, TODAY, TODAY).statusCode(201);

        assertThat(published.in(project.studio().agencyId(), project.id(), "participant.absence-told.v1"))
                .isEmpty();
    }

    @Test
    void for_everybody_else_the_person_is_not_there() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        Guest hansen = scene.hansen(project);
        String tom = scene.studio("Fotohaus Süd").nadja();

        for (String other : new String[] {karl.subject(), hansen.subject(), tom}) {
            as(other).get("/api/people/" + clara.personId()).then().statusCode(404);
            away(other, clara, TODAY, TODAY).statusCode(404);
            change(other, clara, 1, clara("1", null, false)).statusCode(404);
        }
        as(clara.subject())
                .get("/api/people/" + clara.personId() + "/absences")
                .then()
                .body("items", empty());
    }

    private static String clara(String phone, UUID cover, boolean decides) {
        return """
                {"name": "Clara Krume", "email": "clara@krume.example", "phone": "%s", "language": "de",
                 "channel": "PHONE", "coverId": %s, "coverDecides": %s}""".formatted(phone, cover == null ? "null" : '"' + cover.toString() + '"', decides);
    }

    private static ValidatableResponse change(String by, Guest person, long revision, String body) {
        return as(by).contentType(ContentType.JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .put("/api/people/" + person.personId())
                .then();
    }

    private static ValidatableResponse away(String by, Guest person, LocalDate first, LocalDate last) {
        return as(by).contentType(ContentType.JSON)
                .body(days(first, last))
                .post("/api/people/" + person.personId() + "/absences")
                .then();
    }

    private static String days(LocalDate first, LocalDate last) {
        return """
                {"firstDay": "%s", "lastDay": "%s"}""".formatted(first, last);
    }
}
