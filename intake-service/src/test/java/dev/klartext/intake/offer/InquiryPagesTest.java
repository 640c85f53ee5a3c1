package dev.klartext.intake.offer;

import static dev.klartext.intake.Scene.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Inquiries in the browser: the public form, the inbox, the offer, and the copy of an earlier project. */
@QuarkusTest
class InquiryPagesTest {

    private static final AtomicInteger STRANGERS = new AtomicInteger();

    @Inject
    Scene scene;

    @Inject
    FormStamp stamps;

    @Test
    void anybody_finds_the_form_in_both_languages() {
        Studio studio = scene.studio();

        given().get(form(studio)).then().statusCode(200).body(containsString("Anfrage an cne Studio"));
        given().header("Accept-Language", "en")
                .get(form(studio))
                .then()
                .body(containsString("Inquiry to cne Studio"))
                .body(containsString("What is it about?"));
    }

    @Test
    void there_is_no_form_of_an_agency_that_does_not_exist() {
        given().accept("text/html")
                .get("/agencies/" + UUID.randomUUID() + "/inquiry")
                .then()
                .statusCode(404);
    }

    @Test
    void an_inquiry_arrives_and_becomes_an_offer() {
        Studio studio = scene.studio();
        clara(newAddress()).post(form(studio)).then().statusCode(303).header("Location", containsString("sent=true"));
        given().get(form(studio) + "?sent=true").then().body(containsString("Danke, das ist angekommen"));

        page(studio, "/projects").body(containsString("Anfragen <span class=\"pill\">1</span>"));
        String path = page(studio, "/inquiries")
                .body(containsString("Bäckerei Krume"))
                .extract()
                .asString()
                .replaceAll("(?s).*href=\"/intake(/inquiries/[0-9a-f-]{36})\".*", "$1");
        page(studio, path).body(containsString("Niemand findet uns")).body(containsString("unbestätigt"));
        String offer = "/projects/new?inquiry=" + path.substring("/inquiries/".length());
        page(studio, offer)
                .body(containsString("value=\"Bäckerei Krume\""))
                .body(containsString("Clara Krume fragt an"));

        form(studio.nadja())
                .formParam("newClient", "Bäckerei Krume")
                .formParam("kind", "BUSINESS")
                .formParam("title", "Website-Relaunch")
                .formParam("deliverable", "Startseite")
                .formParam("addContact", "true")
                .post(offer)
                .then()
                .statusCode(303)
                .header("Location", containsString("/projects/"));

        page(studio, path).body(containsString("Nadja hat daraus ein Angebot gemacht"));
        page(studio, "/inquiries").body(containsString("Keine neue Anfrage"));
    }

    @Test
    void an_incomplete_inquiry_comes_back_as_it_was_typed() {
        Studio studio = scene.studio();

        stranger()
                .formParam("name", "Clara Krume")
                .formParam("stamp", stamps.at(Instant.now().minusSeconds(60)))
                .post(form(studio))
                .then()
                .statusCode(400)
                .body(containsString("value=\"Clara Krume\""))
                .body(containsString("damit wir antworten können"));
    }

    @Test
    void a_program_is_thanked_and_forgotten() {
        Studio studio = scene.studio();

        clara(newAddress())
                .formParam("website", "https://buy.example")
                .post(form(studio))
                .then()
                .statusCode(303);

        as(studio.nadja()).get("/api/inquiries").then().body("items", hasSize(0));
    }

    @Test
    void who_was_too_quick_sends_once_more() {
        Studio studio = scene.studio();

        typed(stranger())
                .formParam("stamp", stamps.at(Instant.now()))
                .post(form(studio))
                .then()
                .statusCode(400)
                .body(containsString("Bitte senden Sie noch einmal"))
                .body(containsString("Niemand findet uns"));

        as(studio.nadja()).get("/api/inquiries").then().body("items", hasSize(0));
    }

    @Test
    void one_address_is_slowed_down() {
        Studio studio = scene.studio();
        String address = "203.0.113.7";
        for (int i = 0; i < InquiryRate.PER_ADDRESS; i++) {
            clara(address).post(form(studio)).then().statusCode(303);
        }

        clara(address).post(form(studio)).then().statusCode(429);
    }

    @Test
    void staff_enter_and_decline_in_the_browser() {
        Studio studio = scene.studio();
        form(studio.nadja())
                .formParam("name", "Karl")
                .post("/inquiries")
                .then()
                .statusCode(400)
                .body(containsString("Bitte ausfüllen"));
        String path = typed(form(studio.nadja()))
                .post("/inquiries")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/intake", "")
                .replaceAll("\\?.*", "");

        form(studio.nadja())
                .formParam("reason", "x".repeat(501))
                .post(path + "/decline")
                .then()
                .statusCode(400);
        form(studio.nadja())
                .formParam("reason", "Ausgebucht")
                .post(path + "/decline")
                .then()
                .statusCode(303);

        page(studio, path).body(containsString("Nadja hat abgesagt")).body(containsString("Ausgebucht"));
        page(studio, "/inquiries?all=true").body(containsString("abgesagt"));
    }

    @Test
    void inquiries_are_the_agencys_alone() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();
        String inquiry = typed(form(project.studio().nadja()))
                .post("/inquiries")
                .then()
                .extract()
                .header("Location")
                .replaceAll(".*/intake", "");

        as(clara).accept("text/html").get("/inquiries").then().statusCode(404);
        as(clara).accept("text/html").get(inquiry).then().statusCode(404);
        as(scene.studio("Fotohaus Süd").nadja())
                .accept("text/html")
                .get(inquiry)
                .then()
                .statusCode(404);
    }

    @Test
    void a_project_is_copied_in_the_browser() {
        Project earlier = scene.project();
        scene.written(earlier, Scene.BRIEF);
        Studio studio = earlier.studio();
        page(studio, earlier.path()).body(containsString(earlier.path() + "/copy"));
        page(studio, earlier.path() + "/copy").body(containsString("value=\"Website-Relaunch\""));
        form(studio.nadja())
                .formParam("title", "")
                .post(earlier.path() + "/copy")
                .then()
                .statusCode(400)
                .body(containsString("Bitte ausfüllen"));

        String location = form(studio.nadja())
                .formParam(
                        "clientId",
                        scene.client(studio, "Café Mokka", "BUSINESS").toString())
                .formParam("title", "Noch einmal")
                .post(earlier.path() + "/copy")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        page(studio, location.replaceAll(".*/intake", ""))
                .body(containsString("Öffnungszeiten in fünf Sekunden finden"))
                .body(not(containsString("2036-12-18")));
    }

    @Test
    void strangers_copy_nothing() {
        Project project = scene.project();
        String tom = scene.studio("Fotohaus Süd").nadja();

        as(tom).accept("text/html").get(project.path() + "/copy").then().statusCode(equalTo(404));
        form(tom).formParam("title", "x").post(project.path() + "/copy").then().statusCode(404);
    }

    private static String form(Studio studio) {
        return "/agencies/" + studio.agencyId() + "/inquiry";
    }

    private RequestSpecification clara(String address) {
        return typed(stranger(address))
                .formParam("stamp", stamps.at(Instant.now().minusSeconds(60)));
    }

    private static RequestSpecification typed(RequestSpecification request) {
        return request.formParam("name", "Clara Krume")
                .formParam("organisation", "Bäckerei Krume")
                .formParam("email", "clara@krume.example")
                .formParam("text", "Niemand findet uns");
    }

    /** Somebody without a login, each at an address of their own. */
    private static RequestSpecification stranger() {
        return stranger(newAddress());
    }

    private static String newAddress() {
        return "198.51.100." + STRANGERS.incrementAndGet();
    }

    private static RequestSpecification stranger(String address) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .header("X-Forwarded-For", address);
    }

    private static RequestSpecification form(String subject) {
        return as(subject).accept("text/html").contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static ValidatableResponse page(Studio studio, String path) {
        return as(studio.nadja()).accept("text/html").get(path).then().statusCode(200);
    }
}
