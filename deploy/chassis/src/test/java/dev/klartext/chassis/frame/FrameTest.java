package dev.klartext.chassis.frame;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameTest {

    private static final String OPENED = "dev.klartext.communication.openpoint.opened.v1";
    /** The smallest picture there is: one pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static final String CLOSED = "dev.klartext.communication.openpoint.closed.v1";

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    FileStore files;

    @Test
    void staff_read_who_has_the_ball_and_what_is_next() {
        Given.Project project = given.project();
        waitsForClara(project);
        open(project.nadja(), project.projectId())
                .body(allOf(
                        containsString("<title>Verlauf · Website-Relaunch · cne Studio</title>"),
                        containsString("<span>Bäckerei Krume</span>"),
                        containsString("Am Zug: Clara Krume, "),
                        containsString("Nächster Schritt: Startseite freigeben")));
    }

    @Test
    void who_has_the_ball_is_told_so_with_a_link() {
        Given.Project project = given.project();
        waitsForClara(project);
        open(project.clara(), project.projectId())
                .body(allOf(
                        containsString("Am Zug: Sie, "),
                        containsString("<a href=\"/results/projects/1\">Startseite freigeben</a>")));
    }

    @Test
    void a_point_that_is_settled_leaves_the_header() {
        Given.Project project = given.project();
        UUID point = waitsForClara(project);
        events.happened(
                project.agencyId(),
                project.projectId(),
                CLOSED,
                Map.of("projectId", project.projectId(), "pointId", point));
        open(project.clara(), project.projectId()).body(not(containsString("Am Zug")));
    }

    @Test
    void a_partner_is_offered_neither_drafts_nor_costs() {
        Given.Project project = given.project();
        waitsForClara(project);
        open(project.hansen(), project.projectId())
                .body(allOf(
                        containsString("Wer macht was"),
                        containsString("Am Zug: Clara Krume"),
                        not(containsString("Startseite freigeben")),
                        not(containsString("Kosten")),
                        not(containsString("Entwürfe"))));
    }

    @Test
    void a_client_with_one_project_has_its_pages_at_hand_at_once() {
        Given.Project project = given.project();
        as(project.clara())
                .get("/rooms/mine")
                .then()
                .body(allOf(
                        containsString("Für Sie zu tun"), containsString("/results/projects/" + project.projectId())));
    }

    @Test
    void the_chosen_language_goes_before_that_of_the_browser() {
        Given.Project project = given.project();
        as(project.clara())
                .cookie("lang", "en")
                .get("/rooms/" + project.projectId())
                .then()
                .body(allOf(containsString("<html lang=\"en\">"), containsString("For you to do")));
    }

    @Test
    void choosing_a_language_is_remembered_and_shows_the_page_again() {
        as(given.project().clara())
                .redirects()
                .follow(false)
                .get("/rooms/mine?lang=en")
                .then()
                .statusCode(303)
                .cookie("lang", "en")
                .header("Location", equalTo("/results/rooms/mine"));
    }

    @Test
    void a_stranger_gets_a_page_that_says_there_is_nothing() {
        Given.Project project = given.project();
        Given.Person tom = given.project().nadja();
        open(tom, project.projectId())
                .statusCode(404)
                .contentType("text/html")
                .body(allOf(
                        containsString("<h1>Hier ist nichts für Sie zu sehen</h1>"),
                        not(containsString("Website-Relaunch"))));
    }

    @Test
    void an_address_that_leads_nowhere_gets_the_same_page() {
        as(given.project().clara())
                .get("/rooms/nothing/here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1>Hier ist nichts für Sie zu sehen</h1>"));
    }

    @Test
    void our_own_fault_is_called_so() {
        as(given.project().clara())
                .get("/rooms/broken")
                .then()
                .statusCode(500)
                .contentType("text/html")
                .body(containsString("<h1>Das lag an uns</h1>"));
    }

    @Test
    void what_is_still_on_its_way_is_asked_for_again_by_the_page_itself() {
        Given.Project project = given.project();
        as(project.clara())
                .queryParam("after", "intake:" + project.projectId() + ":1:99")
                .get("/rooms/" + project.projectId())
                .then()
                .statusCode(202)
                .body(allOf(containsString("Noch unterwegs"), containsString("http-equiv=\"refresh\"")));
    }

    @Test
    void a_page_is_kept_by_no_cache_and_runs_nothing_inline() {
        Given.Project project = given.project();
        open(project.clara(), project.projectId())
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    @Test
    void a_form_on_another_site_changes_nothing_here() {
        Given.Project project = given.project();
        as(project.clara())
                .header("Sec-Fetch-Site", "cross-site")
                .post("/rooms/" + project.projectId())
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void an_agency_s_colour_is_a_style_sheet_for_ever() {
        given().get("/frame/brand.css?color=1f5f5b")
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", containsString("immutable"))
                .body(containsString("--brand: #1f5f5b;"));
    }

    @Test
    void nothing_but_a_colour_becomes_a_style_sheet() {
        given().queryParam("color", "red;}").get("/frame/brand.css").then().statusCode(400);
    }

    @Test
    void pages_wear_the_name_the_colours_and_the_logo_of_the_agency() throws IOException {
        Given.Project project = given.project();
        Path png = Files.write(Files.createTempFile("logo", ".png"), PNG);
        String logo = files.put(project.agencyId(), project.agencyId(), "logo.png", png)
                .sha256();
        changed(project, logo);
        String address = "/frame/logo/" + project.agencyId() + "/" + logo;

        open(project.clara(), project.projectId())
                .body(allOf(
                        containsString("· Krume &amp; Söhne</title>"),
                        containsString("brand.css?color=7a3e1d&amp;accent=1f5f5b"),
                        containsString("src=\"/results" + address + "\" alt=\"Krume &amp; Söhne\"")));
        given().get(address).then().statusCode(200).contentType("image/png");
    }

    @Test
    void a_logo_that_the_agency_wears_no_longer_is_not_there() {
        Given.Project project = given.project();

        given().get("/frame/logo/" + project.agencyId() + "/" + "0".repeat(64))
                .then()
                .statusCode(404);
    }

    private void changed(Given.Project project, String logo) {
        events.happened(
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.agency.changed.v1",
                Map.of(
                        "name",
                        "Krume & Söhne",
                        "color",
                        "#7a3e1d",
                        "accentColor",
                        "#1f5f5b",
                        "logo",
                        Map.of("sha256", logo, "mediaType", "image/png")));
    }

    private UUID waitsForClara(Given.Project project) {
        UUID point = Ids.next();
        events.happened(
                project.agencyId(),
                project.projectId(),
                OPENED,
                Map.of(
                        "projectId",
                        project.projectId(),
                        "pointId",
                        point,
                        "side",
                        "CLIENT",
                        "personId",
                        project.clara().personId(),
                        "name",
                        "Clara Krume",
                        "text",
                        Map.of("de", "Startseite freigeben", "en", "Approve the start page"),
                        "dueOn",
                        LocalDate.now().plusDays(3),
                        "link",
                        "/results/projects/1"));
        return point;
    }

    private static ValidatableResponse open(Given.Person person, UUID project) {
        return as(person).get("/rooms/" + project).then();
    }

    private static RequestSpecification as(Given.Person person) {
        return given().header("Test-Subject", person.subject())
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "de");
    }
}
