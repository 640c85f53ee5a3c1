package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Around the sign-off in the browser: taken back, begun with reservation, compared; plain forms, no scripts. */
@QuarkusTest
class SignOffPagesTest {

    @Inject
    Scene scene;

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
    void the_contact_reads_the_risk_and_starts() {
        version(karl.subject())
                .body(containsString("Soll es schon losgehen?"))
                .body(containsString("Beauftragt ist sie damit noch nicht"));

        send(karl.subject(), "/reservation", "riskAccepted", "true").statusCode(303);

        version(karl.subject())
                .body(containsString("Karl Kontakt lässt die Arbeit beginnen"))
                .body(not(containsString("Soll es schon losgehen?")));
        version(project.studio().nadja()).body(containsString("Start unter Vorbehalt"));
        version(clara.subject()).body(containsString("Auftrag erteilen")).body(containsString("Start zurücknehmen"));
    }

    @Test
    void without_the_tick_the_page_comes_back_and_says_so() {
        send(karl.subject(), "/reservation", "other", "x")
                .statusCode(400)
                .body(containsString("Bitte setzen Sie den Haken"));
    }

    @Test
    void who_decides_finds_no_start_with_reservation() {
        version(clara.subject()).body(not(containsString("Soll es schon losgehen?")));
    }

    @Test
    void a_start_that_was_taken_back_is_told_in_english_too() {
        send(karl.subject(), "/reservation", "riskAccepted", "true");
        send(clara.subject(), "/reservation/withdraw", "reason", "Erst das Budget")
                .statusCode(303);

        as(project.studio().nadja())
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(path(""))
                .then()
                .statusCode(200)
                .body(containsString("Clara Krume took the start with reservation back"))
                .body(containsString("Erst das Budget"));
    }

    @Test
    void the_agency_takes_a_version_back_and_goes_on_writing() {
        send(project.studio().nadja(), "/withdraw", "reason", "Der Termin stimmt nicht")
                .statusCode(303);

        version(clara.subject())
                .body(containsString("Nadja hat diese Version zurückgenommen"))
                .body(containsString("Der Termin stimmt nicht"))
                .body(not(containsString("sign-off")));
        page(project.studio().nadja(), project.path()).body(containsString("Version 1 ist zurückgenommen"));
        page(project.studio().nadja(), "/projects").body(containsString("Website-Relaunch"));
    }

    @Test
    void taking_back_without_a_reason_is_asked_again() {
        send(project.studio().nadja(), "/withdraw", "reason", " ")
                .statusCode(400)
                .body(containsString("Bitte ausfüllen"));
    }

    @Test
    void what_changed_since_the_version_before_is_readable() {
        scene.written(project, Scene.BRIEF.replace("1200.00", "1500.00").replace("Texte schreiben", "Logo"));
        scene.send(project).statusCode(201);

        page(clara.subject(), project.path() + "/brief/versions/2/compare")
                .body(containsString("1.500,00"))
                .body(containsString("Logo"))
                .body(containsString("2.142,60"));
        page(clara.subject(), project.path() + "/brief/versions/2").body(containsString("Was hat sich geändert?"));
        page(project.studio().nadja(), project.path() + "/brief/versions/2/compare?since=2")
                .body(containsString("Beide Fassungen sagen dasselbe"));
    }

    @Test
    void a_partner_compares_no_prices() {
        Guest hansen = scene.hansen(project);

        as(hansen.subject())
                .accept("text/html")
                .get(path("/compare"))
                .then()
                .statusCode(403)
                .body(not(containsString("1.200")));
    }

    @Test
    void who_supplies_what_until_when_is_on_the_page() {
        scene.written(
                project, Scene.BRIEF.replace("\"Fotos vom Laden\"", "\"Fotos vom Laden\", \"from\": \"Karl Kontakt\""));
        scene.send(project).statusCode(201);

        page(clara.subject(), project.path() + "/brief/versions/2").body(containsString("von Karl Kontakt"));
    }

    private ValidatableResponse version(String subject) {
        return page(subject, path(""));
    }

    private ValidatableResponse send(String subject, String action, String field, String value) {
        return as(subject)
                .accept("text/html")
                .formParam(field, value)
                .post(path(action))
                .then();
    }

    private String path(String action) {
        return project.path() + "/brief/versions/1" + action;
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
