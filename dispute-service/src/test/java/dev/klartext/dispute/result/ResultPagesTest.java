package dev.klartext.dispute.result;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.testing.Given;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of all drafts, and the page on which the next one is shown. */
@QuarkusTest
class ResultPagesTest {

    private static final String FORM = "/projects/{p}/deliverables/{d}/results";

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void each_ordered_deliverable_has_its_place() {
        drafts(scene.nadja())
                .body(containsString("Startseite"))
                .body(containsString("Flyer"))
                .body(containsString("Noch kein Entwurf gezeigt"))
                .body(containsString("/deliverables/" + scene.flyer() + "/results/new"));
    }

    @Test
    void who_decides_sees_what_waits() {
        String result = scene.shown();
        drafts(scene.clara())
                .body(containsString("Ansehen und entscheiden"))
                .body(containsString("/results/projects/" + scene.project() + "/results/" + result))
                .body(not(containsString("/results/new")));
    }

    @Test
    void what_is_approved_says_so() {
        scene.approved(scene.shown());
        drafts(scene.karl()).body(containsString("Freigegeben"));
    }

    @Test
    void before_the_order_the_page_says_what_comes_first() {
        Given.Project project = stage.notOrdered();
        RestAssured.given()
                .header("Test-Subject", project.clara().subject())
                .header("Accept-Language", "de")
                .get("/projects/{p}", project.projectId())
                .then()
                .statusCode(200)
                .body(containsString("Sobald Sie den Auftrag erteilt haben"));
    }

    @Test
    void staff_shows_a_draft_from_the_page() {
        show("Startseite.png", SampleFiles.png(300, 200), "Öffnungszeiten oben")
                .statusCode(303)
                .header("Location", containsString("saved=shown"));
        drafts(scene.clara()).body(containsString("Version 1"));
    }

    @Test
    void a_double_click_shows_one_version() {
        String key = UUID.randomUUID().toString();
        byte[] picture = SampleFiles.png(300, 200);
        String first = show("a.png", picture, "Darum", key).extract().header("Location");
        String second = show("a.png", picture, "Darum", key).extract().header("Location");
        org.assertj.core.api.Assertions.assertThat(second).isEqualTo(first);
    }

    @Test
    void the_form_knows_what_was_uploaded_before() {
        String film = upload("Rohschnitt.bin", 10, new byte[10]);
        String begun = upload("Film.bin", 10, new byte[6]);
        scene.as(scene.nadja())
                .get(FORM + "/new", scene.project(), scene.homePage())
                .then()
                .body(containsString("value=\"" + film + "\" checked"))
                .body(containsString("Rohschnitt.bin (10 Byte), schon hochgeladen"))
                .body(containsString("data-unfinished=\"" + begun + "\""))
                .body(containsString("60 % von 10 Byte sind schon da"));
        showing(request -> request.multiPart("why", "Darum").multiPart("uploads", film))
                .statusCode(303);
        showing(request -> request.multiPart("why", "Darum").multiPart("uploads", begun))
                .statusCode(400)
                .body(containsString("erst zu 60 % da"));
    }

    /** A file that the page's library sends, and how much of it arrives. */
    private String upload(String name, int size, byte[] bytes) {
        String address = scene.as(scene.nadja())
                .header("Upload-Length", size)
                .header("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name.getBytes()))
                .post("/projects/{p}/uploads", scene.project())
                .then()
                .statusCode(201)
                .header("Location", containsString("/results/projects/" + scene.project() + "/uploads/"))
                .extract()
                .header("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);
        scene.as(scene.nadja())
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch("/projects/{p}/uploads/{u}", scene.project(), id)
                .then()
                .statusCode(204);
        return id;
    }

    @Test
    void a_bomb_of_zeros_in_a_zip_is_not_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("zeros.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 200; megabytes++) {
                zip.write(zeros);
            }
        }
        show("Entwuerfe.zip", packed.toByteArray(), "Alles auf einmal").statusCode(303);
        drafts(scene.clara()).body(containsString("Version 1"));
    }

    @Test
    void a_form_without_its_reason_comes_back() {
        show("a.png", SampleFiles.png(30, 30), " ")
                .statusCode(400)
                .body(containsString("Bitte ausfüllen."))
                .body(containsString("Bitte wählen Sie die Dateien noch einmal aus."));
    }

    @Test
    void what_only_a_picture_selection_needs_is_folded_until_it_is_typed() {
        scene.as(scene.nadja())
                .get(FORM + "/new", scene.project(), scene.homePage())
                .then()
                .body(containsString("<details class=\"more\">"));
        showing(request -> request.multiPart("why", "Darum").multiPart("furtherPicture", "35,00"))
                .statusCode(400)
                .body(containsString("<details class=\"more\" open>"))
                .body(containsString("value=\"35,00\""));
    }

    @Test
    void a_file_that_is_not_what_it_says_comes_back_with_the_words_kept() {
        show("a.png", "<!doctype html><html></html>".getBytes(StandardCharsets.UTF_8), "Wegen der Öffnungszeiten")
                .statusCode(415)
                .body(containsString("Wegen der Öffnungszeiten"))
                .body(containsString("ist innen keine Datei dieser Art"));
    }

    @Test
    void the_client_meets_no_form_to_show_drafts() {
        scene.as(scene.clara())
                .get(FORM + "/new", scene.project(), scene.homePage())
                .then()
                .statusCode(403);
    }

    @Test
    void the_page_speaks_english_too() {
        scene.shown();
        scene.as(scene.clara())
                .cookie("lang", "en")
                .get("/projects/{p}", scene.project())
                .then()
                .body(containsString("Look and decide"))
                .body(containsString("No draft shown yet"));
    }

    private ValidatableResponse drafts(String subject) {
        return scene.as(subject).get("/projects/{p}", scene.project()).then().statusCode(200);
    }

    private ValidatableResponse show(String name, byte[] bytes, String why) {
        return show(name, bytes, why, UUID.randomUUID().toString());
    }

    private ValidatableResponse show(String name, byte[] bytes, String why, String key) {
        return showing(request -> request.multiPart("key", key)
                .multiPart("why", why, "text/plain; charset=utf-8")
                .multiPart("link", "")
                .multiPart("files", name, bytes, "application/octet-stream"));
    }

    private ValidatableResponse showing(UnaryOperator<RequestSpecification> typed) {
        return typed.apply(
                        scene.as(scene.nadja()).accept("text/html").redirects().follow(false))
                .post(FORM, scene.project(), scene.homePage())
                .then();
    }
}
