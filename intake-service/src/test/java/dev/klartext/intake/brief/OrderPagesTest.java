package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The order in the browser: plain forms, no scripts. */
@QuarkusTest
class OrderPagesTest {

    @Inject
    Scene scene;

    @Test
    void a_row_that_is_added_waits_to_be_written() {
        Project project = scene.project();
        ValidatableResponse added = form(project)
                .formParam("goals[0].text", "Mehr Gäste")
                .formParam("add", "goals")
                .post(project.path() + "/brief")
                .then()
                .statusCode(303);

        page(
                        project.studio().nadja(),
                        added.extract()
                                .header("Location")
                                .replaceAll(".*/intake", "")
                                .replaceAll("#.*", ""))
                .body(containsString("value=\"Mehr Gäste\""))
                .body(containsString("name=\"goals[1].text\""));
    }

    @Test
    void a_new_deliverable_offers_the_agencys_usual_rounds() {
        Project project = scene.project();
        String settings = "/api/agencies/" + project.studio().agencyId() + "/settings";
        Response read = as(project.studio().nadja()).get(settings);
        as(project.studio().nadja())
                .contentType("application/json")
                .header("If-Match", read.header("ETag"))
                .body(read.asString().replaceAll("\"includedRounds\":\\s*\\d+", "\"includedRounds\":7"))
                .put(settings)
                .then()
                .statusCode(200);

        as(project.studio().nadja())
                .accept("text/html")
                .get(project.path())
                .then()
                .body(containsString("name=\"deliverables[0].includedRounds\" type=\"text\" value=\"7\""));
    }

    @Test
    void a_form_that_is_not_right_comes_back_as_it_was_typed() {
        Project project = scene.project();

        form(project)
                .formParam("deliverables[0].title", "Startseite")
                .formParam("deliverables[0].netPrice", "viel")
                .post(project.path() + "/brief")
                .then()
                .statusCode(400)
                .body(containsString("value=\"viel\""))
                .body(containsString("Ein Betrag wie"));
    }

    @Test
    void what_was_typed_is_not_lost_when_a_colleague_was_faster() {
        Project project = scene.project();
        scene.written(project, Scene.BRIEF);

        form(project)
                .formParam("goals[0].text", "Mein Ziel")
                .post(project.path() + "/brief")
                .then()
                .statusCode(412)
                .body(containsString("value=\"Mein Ziel\""))
                .body(containsString("hat inzwischen gespeichert"));
    }

    @Test
    void sending_without_anybody_who_decides_says_why_on_the_page() {
        Project project = scene.project();
        scene.written(project, Scene.BRIEF);

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("revision", "1")
                .post(project.path() + "/brief/versions")
                .then()
                .statusCode(409)
                .body(containsString("Noch ist niemand genannt, der beim Kunden entscheidet"));
    }

    @Test
    void the_client_reads_goals_answers_and_the_whole_price() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        page(clara.subject(), project.path() + "/brief/versions/1")
                .body(containsString("Öffnungszeiten in fünf Sekunden finden"))
                .body(containsString("Vorbestellung per Formular"))
                .body(containsString("1.785,60"))
                .body(containsString("Auftrag erteilen"));
    }

    @Test
    void the_client_reads_english_if_she_likes() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        as(clara.subject())
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(project.path() + "/brief/versions/1")
                .then()
                .body(containsString("Give the order"))
                .body(containsString("1,785.60"));
    }

    @Test
    void before_anything_is_sent_the_client_reads_that_it_is_being_written() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.written(project, Scene.BRIEF);

        page(clara.subject(), project.path())
                .body(containsString("Noch kein Auftrag"))
                .body(not(containsString("1.200")));
    }

    @Test
    void ordering_in_the_browser_says_that_it_is_saved() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        page(clara.subject(), project.path() + "/brief/versions/1/sign-off").body(containsString("Signatur"));

        String location = as(clara.subject())
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .post(project.path() + "/brief/versions/1/sign-off")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        page(clara.subject(), location.replaceAll(".*/intake", ""))
                .body(containsString("Ihr Auftrag ist gespeichert"))
                .body(containsString("/communication" + project.path() + "?after=intake:" + project.id()));
    }

    @Test
    void the_agency_then_sees_who_ordered_which_version() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1).statusCode(200);

        page(project.studio().nadja(), project.path())
                .body(containsString("Auftrag erteilt"))
                .body(containsString("Clara Krume hat Version 1 beauftragt"));
    }

    @Test
    void a_contact_reads_but_finds_no_button() {
        Project project = scene.project();
        scene.clara(project);
        Guest karl = scene.karl(project);
        scene.sent(project);

        page(karl.subject(), project.path() + "/brief/versions/1")
                .body(containsString("Den Auftrag erteilt Clara Krume"))
                .body(not(containsString("sign-off")));
    }

    @Test
    void a_login_that_is_too_old_is_asked_for_again_and_nothing_is_ordered() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        String location = as(clara.subject())
                .header(
                        "Test-Auth-Time",
                        Instant.now().minus(Duration.ofMinutes(20)).getEpochSecond())
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .post(project.path() + "/brief/versions/1/sign-off")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(location).contains("/sign-off?again=true");
        page(clara.subject(), project.path()).body(containsString("Auftrag erteilen"));
    }

    @Test
    void declining_in_the_browser_reaches_the_agency() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        as(clara.subject())
                .accept("text/html")
                .formParam("reason", "Bitte ohne Betreuung")
                .post(project.path() + "/brief/versions/1/decline")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), project.path()).body(containsString("Bitte ohne Betreuung"));
    }

    @Test
    void what_was_typed_is_not_lost_when_a_newer_version_came_meanwhile() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.sent(project);

        as(clara.subject())
                .accept("text/html")
                .formParam("reason", "Bitte ohne Betreuung")
                .post(project.path() + "/brief/versions/1/decline")
                .then()
                .statusCode(409)
                .body(containsString("Inzwischen gibt es Version 2"))
                .body(containsString("Bitte ohne Betreuung"));
    }

    @Test
    void a_short_order_makes_client_project_and_draft_at_once() {
        Scene.Studio studio = scene.studio();

        String location = as(studio.nadja())
                .accept("text/html")
                .formParam("newClient", "Bäckerei Krume")
                .formParam("kind", "BUSINESS")
                .formParam("title", "Website-Relaunch")
                .formParam("deliverable", "Startseite gestalten")
                .formParam("price", "1.200,50")
                .formParam("until", "2036-12-18")
                .post("/projects/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        page(studio.nadja(), location.replaceAll(".*/intake", ""))
                .body(containsString("Startseite gestalten"))
                .body(containsString("value=\"1200,50\""));
        page(studio.nadja(), "/projects/new").body(containsString("Was ist zu tun?"));
        page(studio.nadja(), "/projects").body(containsString("Website-Relaunch"));
    }

    @Test
    void a_short_order_without_a_title_comes_back_as_it_was_typed() {
        as(scene.studio().nadja())
                .accept("text/html")
                .formParam("newClient", "Bäckerei Krume")
                .formParam("deliverable", "Startseite gestalten")
                .post("/projects/new")
                .then()
                .statusCode(400)
                .body(containsString("value=\"Bäckerei Krume\""));
    }

    private static RequestSpecification form(Project project) {
        return as(project.studio().nadja()).accept("text/html").formParam("revision", "0");
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
