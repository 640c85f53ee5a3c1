package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Einstellungen" in the browser: plain forms, no scripts. */
@QuarkusTest
class SettingsPagesTest {

    @Inject
    Scene scene;

    @ParameterizedTest
    @CsvSource({
        "/settings, de, Womit Kunden rechnen können",
        "/settings, en, What clients can count on",
        "/settings/members, de, Jemanden einladen",
        "/settings/members, en, Invite somebody",
        "/settings/calendar, de, Mecklenburg-Vorpommern",
        "/settings/calendar, en, Wednesday",
        "/settings/legal-texts, de, Widerrufsbelehrung mit Formular",
        "/settings/legal-texts, en, Information on withdrawal with its form"
    })
    void who_administers_the_agency_finds_each_page_in_both_languages(String path, String language, String words) {
        as(scene.studio().nadja())
                .accept("text/html")
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(words))
                .body(containsString("<form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/settings/members", "/settings/calendar", "/settings/legal-texts"})
    void other_staff_read_and_find_no_form(String path) {
        page(scene.studio().alex(), path)
                .body(containsString("Ändern kann das, wer die Agentur verwaltet."))
                .body(not(containsString("<form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/settings/members", "/settings/calendar", "/settings/legal-texts"})
    void a_client_finds_nothing(String path) {
        String clara = scene.clara(scene.project()).subject();

        as(clara).accept("text/html").get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings/logo/remove",
                "/settings/members",
                "/settings/calendar",
                "/settings/calendar/closings",
                "/settings/legal-texts"
            })
    void other_staff_can_send_no_form(String path) {
        as(scene.studio().alex())
                .accept("text/html")
                .formParam("name", "x")
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void settings_are_saved_and_the_pages_wear_them() {
        Studio studio = scene.studio();

        filled(studio)
                .formParam("name", "Studio Krume")
                .post("/settings")
                .then()
                .statusCode(303);

        page(studio.nadja(), "/settings?saved=true")
                .body(containsString("Gespeichert."))
                .body(containsString("brand.css?color=7a3e1d&amp;accent=d06f00"))
                .body(containsString("Studio Krume</a>"))
                .body(containsString("value=\"Torstraße 1\""));
    }

    @Test
    void a_colour_that_is_too_pale_is_shown_as_clients_will_see_it() {
        Studio studio = scene.studio();
        filled(studio, "#ffee00", "5")
                .formParam("name", "cne Studio")
                .post("/settings")
                .then()
                .statusCode(303);

        page(studio.nadja(), "/settings")
                .body(containsString("schwer zu lesen"))
                .body(containsString("<rect"));
    }

    @Test
    void what_is_not_right_comes_back_as_it_was_typed() {
        Studio studio = scene.studio();

        filled(studio, "#7a3e1d", "bald")
                .formParam("name", "")
                .post("/settings")
                .then()
                .statusCode(400)
                .body(containsString("Bitte ausfüllen"))
                .body(containsString("value=\"bald\""))
                .body(containsString("Zwischen 1 und 60 Arbeitstagen"));
    }

    @Test
    void what_was_typed_is_not_lost_when_a_colleague_was_faster() {
        Studio studio = scene.studio();
        filled(studio).formParam("name", "Eins").post("/settings").then().statusCode(303);

        filled(studio)
                .formParam("name", "Zwei")
                .post("/settings")
                .then()
                .statusCode(412)
                .body(containsString("value=\"Zwei\""))
                .body(containsString("inzwischen geändert"));
    }

    @Test
    void a_logo_is_given_and_stands_on_the_page() {
        Studio studio = scene.studio();

        as(studio.nadja())
                .accept("text/html")
                .multiPart("logo", "logo.png", SettingsApiTest.PNG)
                .post("/settings/logo")
                .then()
                .statusCode(303);

        page(studio.nadja(), "/settings").body(containsString("<img src=\"/intake/frame/logo/"));
    }

    @Test
    void a_logo_that_is_too_large_is_explained_on_the_page() {
        as(scene.studio().nadja())
                .accept("text/html")
                .multiPart("logo", "logo.png", new byte[200_001])
                .post("/settings/logo")
                .then()
                .statusCode(413)
                .body(containsString("höchstens 200 KB"));
    }

    @Test
    void a_legal_text_is_stored_and_its_versions_can_be_read() {
        Studio studio = scene.studio();
        text(studio, "Fassung eins").statusCode(303);
        text(studio, "Fassung zwei").statusCode(303);

        page(studio.nadja(), "/settings/legal-texts")
                .body(containsString("Fassung 2 gilt seit"))
                .body(containsString("Fassung eins"));
    }

    @Test
    void an_empty_legal_text_is_refused_on_the_page() {
        text(scene.studio(), " ").statusCode(400).body(containsString("Bitte ausfüllen"));
    }

    private static RequestSpecification filled(Studio studio) {
        return filled(studio, "#7a3e1d", "5");
    }

    private static RequestSpecification filled(Studio studio, String color, String daysToDecide) {
        return as(studio.nadja())
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("revision", "1")
                .formParam("color", color)
                .formParam("daysToDecide", daysToDecide)
                .formParam("accentColor", "#d06f00")
                .formParam("daysToAnswer", "3")
                .formParam("includedRounds", "2")
                .formParam("legal.street", "Torstraße 1");
    }

    private static ValidatableResponse text(Studio studio, String text) {
        return as(studio.nadja())
                .accept("text/html")
                .formParam("kind", "WITHDRAWAL")
                .formParam("language", "de")
                .formParam("text", text)
                .post("/settings/legal-texts")
                .then();
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject)
                .accept("text/html")
                .header("Accept-Language", "de")
                .get(path)
                .then()
                .statusCode(200);
    }
}
