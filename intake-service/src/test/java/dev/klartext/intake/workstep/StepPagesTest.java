package dev.klartext.intake.workstep;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** "So geht's weiter" in the browser: plain forms, no scripts. */
@QuarkusTest
class StepPagesTest {

    @Inject
    Scene scene;

    @Test
    void an_empty_plan_says_what_to_do_first() {
        Project project = scene.project();

        page(project.studio().nadja(), project.path() + "/steps").body(containsString("Planen Sie den ersten Schritt"));
        page(scene.clara(project).subject(), project.path() + "/steps")
                .body(containsString("<h1>So geht’s weiter</h1>"))
                .body(not(containsString("Schritt planen")));
    }

    @Test
    void staff_plan_a_step_and_tick_it_off_with_one_tap() {
        Project project = scene.project();
        as(project.studio().nadja())
                .accept("text/html")
                .formParam("title", "Startseite umsetzen")
                .formParam("personId", "")
                .formParam("plannedOn", LocalDate.now().plusDays(40).toString())
                .post(project.path() + "/steps")
                .then()
                .statusCode(303);
        String step = as(project.studio().nadja())
                .get(Steps.path(project))
                .then()
                .extract()
                .path("items[0].id");
        page(project.studio().nadja(), project.path() + "/steps")
                .body(containsString("0 von 1 Schritten"))
                .body(containsString("class=\"today\""))
                .body(containsString("„Startseite umsetzen“ abhaken"));

        as(project.studio().nadja())
                .accept("text/html")
                .multiPart("note", "")
                .post(project.path() + "/steps/" + step + "/done")
                .then()
                .statusCode(303);

        page(scene.clara(project).subject(), project.path() + "/steps")
                .body(containsString("1 von 1 Schritten"))
                .body(containsString("Nadja hat es erledigt"));
    }

    @Test
    void a_step_without_a_day_comes_back_as_it_was_typed() {
        Project project = scene.project();

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("title", "Startseite umsetzen")
                .formParam("plannedOn", "bald")
                .post(project.path() + "/steps")
                .then()
                .statusCode(400)
                .body(containsString("value=\"Startseite umsetzen\""))
                .body(containsString("Ein Datum, das es gibt."));
    }

    @Test
    void who_was_slower_is_told_and_may_overwrite_then() {
        Project project = scene.project();
        String step = Steps.planned(project);
        replan(project, step, "Startseite bauen").statusCode(303);

        replan(project, step, "Startseite malen")
                .statusCode(412)
                .body(containsString("Inzwischen hat jemand diesen Schritt geändert"))
                .body(containsString("value=\"Startseite malen\""))
                .body(containsString("name=\"revision\" value=\"2\""));
    }

    @Test
    void a_step_leaves_the_plan_in_the_browser() {
        Project project = scene.project();
        String step = Steps.planned(project);

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("revision", "1")
                .post(project.path() + "/steps/" + step + "/drop")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), project.path() + "/steps?said=DROPPED")
                .body(containsString("Der Schritt ist aus dem Plan"));
    }

    @Test
    void staff_ask_and_the_client_hands_in() {
        Project project = scene.project();
        Guest karl = scene.karl(project);
        page(project.studio().nadja(), project.path() + "/supplies/new").body(containsString("Karl Kontakt"));
        as(project.studio().nadja())
                .accept("text/html")
                .formParam("text", "Fotos vom Laden")
                .formParam("personId", karl.personId().toString())
                .formParam("dueOn", "2036-12-04")
                .post(project.path() + "/supplies")
                .then()
                .statusCode(303);
        page(karl.subject(), project.path() + "/steps").body(containsString("„Fotos vom Laden“ schicken"));
        page(project.studio().nadja(), project.path() + "/steps")
                .body(not(containsString("„Fotos vom Laden“ schicken")));
        String supply =
                as(karl.subject()).get(Steps.supplies(project)).then().extract().path("items[0].id");
        page(karl.subject(), project.path() + "/supplies/" + supply).body(containsString("Hier schicken"));

        as(karl.subject())
                .accept("text/html")
                .multiPart("note", "per Post unterwegs")
                .post(project.path() + "/supplies/" + supply + "/received")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), project.path() + "/steps").body(containsString("per Post unterwegs"));
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_beside_what_was_typed() {
        Project project = scene.project();
        Guest karl = scene.karl(project);
        String supply = Steps.asked(project, karl.personId());

        as(karl.subject())
                .accept("text/html")
                .multiPart("note", "das Logo")
                .multiPart("file", "logo.png", "kein Bild".getBytes(), "image/png")
                .post(project.path() + "/supplies/" + supply + "/received")
                .then()
                .statusCode(415)
                .body(containsString("das Logo"))
                .body(containsString("ist innen keine Datei dieser Art"));
    }

    @Test
    void a_partner_sees_what_comes_next_and_what_waits_for_him() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        Steps.planned(project);
        Steps.plannedFor(project, hansen.personId());

        page(hansen.subject(), project.path() + "/steps")
                .body(containsString("Startseite umsetzen"))
                .body(containsString("„Zugang zum Hosting“ abhaken"))
                .body(not(containsString("„Startseite umsetzen“ abhaken")));
    }

    @Test
    void the_page_is_there_in_english_too() {
        Project project = scene.project();
        Steps.planned(project);

        as(scene.clara(project).subject())
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(project.path() + "/steps")
                .then()
                .statusCode(200)
                .body(containsString("0 of 1 steps done"));
    }

    @Test
    void strangers_and_unknown_steps_get_404() {
        Project project = scene.project();
        String step = Steps.planned(project);
        String tom = scene.studio("Fotohaus Süd").nadja();

        for (String path : new String[] {"/steps", "/steps/" + step, "/supplies/new"}) {
            as(tom).accept("text/html").get(project.path() + path).then().statusCode(404);
        }
        as(tom).multiPart("note", "x")
                .post(Steps.path(project) + "/" + step + "/done")
                .then()
                .statusCode(404);
        as(tom).get(Steps.supplies(project)).then().statusCode(404);
        as(project.studio().nadja())
                .get(Steps.path(project) + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse replan(Project project, String step, String title) {
        return as(project.studio().nadja())
                .accept("text/html")
                .formParam("revision", "1")
                .formParam("title", title)
                .formParam("plannedOn", "2036-12-04")
                .post(project.path() + "/steps/" + step)
                .then();
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
