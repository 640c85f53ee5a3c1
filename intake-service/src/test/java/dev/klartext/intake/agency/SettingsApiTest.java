package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency says about itself, and when it works. */
@QuarkusTest
class SettingsApiTest {

    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final String SETTINGS = """
            {"name": "Studio Krume", "color": "#7a3e1d", "accentColor": "#d06f00", "daysToDecide": 2,
             "daysToAnswer": 1, "includedRounds": 3,
             "legal": {"name": "Studio Krume GmbH", "city": "Berlin"}}""";
    private static final String CALENDAR = """
            {"state": "BY", "workingDays": ["MONDAY", "TUESDAY"],
             "closings": [{"from": "%1$d-12-28", "to": "%1$d-12-30", "name": "Betriebsferien"}]}""".formatted(Year.now().getValue() + 1);

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Inject
    PublishCalendar publishCalendar;

    @Inject
    Tenancy tenancy;

    @Test
    void who_administers_the_agency_changes_what_it_says_about_itself() {
        Studio studio = scene.studio();

        String next = put(studio.nadja(), studio, "settings", SETTINGS, "\"1\"")
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(next).isEqualTo("\"2\"");
        JsonNode event = published.last(studio.agencyId(), studio.agencyId(), "agency.changed.v1");
        assertThat(event.path("accentColor").asText()).isEqualTo("#d06f00");
        assertThat(event.path("includedRounds").asInt()).isEqualTo(3);
        as(studio.alex())
                .get(path(studio, "settings"))
                .then()
                .statusCode(200)
                .body("legal.name", equalTo("Studio Krume GmbH"));
        as(studio.alex()).get("/api/agencies").then().body("items[0].name", equalTo("Studio Krume"));
    }

    @Test
    void what_is_not_right_is_named_all_at_once() {
        Studio studio = scene.studio();

        put(studio.nadja(), studio, "settings", """
                        {"name": "", "color": "red", "accentColor": "#12", "daysToDecide": 0, "daysToAnswer": 99,
                         "includedRounds": -1, "legal": {"email": "x"}}""", "\"1\"")
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "name",
                                "color",
                                "accentColor",
                                "daysToDecide",
                                "daysToAnswer",
                                "includedRounds",
                                "legal.email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "calendar"})
    void nobody_overwrites_what_somebody_else_has_saved_meanwhile(String what) {
        Studio studio = scene.studio();
        String body = what.equals("settings") ? SETTINGS : CALENDAR;
        put(studio.nadja(), studio, what, body, "\"1\"").statusCode(200);

        put(studio.nadja(), studio, what, body, "\"1\"").statusCode(412).body("detail", containsString("inzwischen"));
        put(studio.nadja(), studio, what, body, null).statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "calendar"})
    void staff_who_do_not_administer_the_agency_read_and_change_nothing(String what) {
        Studio studio = scene.studio();
        String body = what.equals("settings") ? SETTINGS : CALENDAR;

        as(studio.alex()).get(path(studio, what)).then().statusCode(200);
        put(studio.alex(), studio, what, body, "\"1\"").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "calendar", "legal-texts"})
    void who_is_not_of_the_agency_finds_nothing(String what) {
        Scene.Project project = scene.project();
        Studio studio = project.studio();
        String clara = scene.clara(project).subject();
        String tom = scene.studio("Fotohaus Süd").nadja();

        as(tom).get(path(studio, what)).then().statusCode(404);
        as(clara).get(path(studio, what)).then().statusCode(404);
    }

    @Test
    void who_is_not_of_the_agency_changes_nothing() {
        Studio studio = scene.studio();
        String tom = scene.studio("Fotohaus Süd").nadja();

        put(tom, studio, "settings", SETTINGS, "\"1\"").statusCode(404);
        put(tom, studio, "calendar", CALENDAR, "\"1\"").statusCode(404);
        logo(tom, studio, "logo.png", PNG).statusCode(404);
        as(tom).delete(path(studio, "logo")).then().statusCode(404);
    }

    @Test
    void deadlines_follow_the_time_that_the_agency_gives() {
        Scene.Project project = scene.project();
        Studio studio = project.studio();
        scene.clara(project);
        put(studio.nadja(), studio, "calendar", """
                {"workingDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                 "closings": [{"from": "%s", "name": "Brückentag"}]}""".formatted(LocalDate.now().plusDays(1)), "\"1\"")
                .statusCode(200);
        put(studio.nadja(), studio, "settings", SETTINGS, "\"1\"").statusCode(200);

        scene.sent(project);

        JsonNode point = published
                .last(studio.agencyId(), project.id(), "brief.sent.v1")
                .path("entry")
                .path("opens")
                .path(0);
        assertThat(LocalDate.parse(point.path("dueOn").asText()))
                .isAfterOrEqualTo(LocalDate.now().plusDays(3))
                .isBefore(LocalDate.now().plusDays(6));
    }

    @Test
    void a_changed_calendar_is_told_with_its_next_version() {
        Studio studio = scene.studio();

        put(studio.nadja(), studio, "calendar", CALENDAR, "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("closings[0].name", equalTo("Betriebsferien"));

        JsonNode event = published.last(studio.agencyId(), studio.agencyId(), "agency.calendar-changed.v1");
        assertThat(event.path("version").asLong()).isEqualTo(2);
        assertThat(event.path("workingDays")).hasSize(2);
        assertThat(event.path("nonWorkingDates").toString()).contains(Year.now().getValue() + 1 + "-12-29");
    }

    @Test
    void when_a_new_year_comes_into_sight_its_holidays_are_told_once() {
        Studio studio = scene.studio();
        tenancy.run(studio.agencyId(), tx -> tx.sql().execute("update agency set calendar_until = 2020"));

        publishCalendar.publishNextYear();
        publishCalendar.publishNextYear();

        assertThat(published.in(studio.agencyId(), studio.agencyId(), "agency.calendar-changed.v1"))
                .hasSize(2);
    }

    @Test
    void a_logo_is_worn_until_it_is_taken_off() {
        Studio studio = scene.studio();

        String sha256 = logo(studio.nadja(), studio, "logo.png", PNG)
                .statusCode(200)
                .body("mediaType", equalTo("image/png"))
                .extract()
                .path("sha256");

        String address = "/frame/logo/" + studio.agencyId() + "/" + sha256;
        as(studio.nadja()).get(address).then().statusCode(200);
        as(studio.nadja()).delete(path(studio, "logo")).then().statusCode(204);
        as(studio.nadja()).get(address).then().statusCode(404);
        assertThat(published
                        .last(studio.agencyId(), studio.agencyId(), "agency.changed.v1")
                        .has("logo"))
                .isFalse();
    }

    @Test
    void a_logo_is_a_small_picture_given_by_who_administers_the_agency() {
        Studio studio = scene.studio();

        logo(studio.alex(), studio, "logo.png", PNG).statusCode(403);
        logo(studio.nadja(), studio, "logo.png", new byte[200_001]).statusCode(413);
        logo(studio.nadja(), studio, "logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes())
                .statusCode(415);
        logo(studio.nadja(), studio, "logo.png", "kein Bild".getBytes()).statusCode(415);
    }

    private static ValidatableResponse put(String by, Studio studio, String what, String body, String read) {
        var request = as(by).contentType(ContentType.JSON).body(body);
        return (read == null ? request : request.header("If-Match", read))
                .put(path(studio, what))
                .then();
    }

    private static ValidatableResponse logo(String by, Studio studio, String name, byte[] bytes) {
        return as(by).multiPart("logo", name, bytes).put(path(studio, "logo")).then();
    }

    private static String path(Studio studio, String what) {
        return "/api/agencies/" + studio.agencyId() + "/" + what;
    }
}
