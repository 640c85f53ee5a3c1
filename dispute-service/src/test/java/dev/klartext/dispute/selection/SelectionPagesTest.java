package dev.klartext.dispute.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contact sheet, without a script but for one question. */
@QuarkusTest
class SelectionPagesTest {

    private static final String PICTURES = "/projects/{p}/results/{r}/pictures";

    @Inject
    Scene.Stage stage;

    private Choosing choosing;
    private Scene scene;

    @BeforeEach
    void three_pictures_are_shown() {
        scene = stage.ordered();
        choosing = Choosing.shown(scene);
    }

    @Test
    void the_way_to_the_draft_leads_to_the_sheet() {
        page(scene.clara())
                .redirects()
                .follow(false)
                .get("/projects/{p}/results/{r}", scene.project(), choosing.result())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/pictures"));
        sheet(scene.clara())
                .body(containsString("Startseite, Bildauswahl 1"))
                .body(containsString("Ihre Favoriten: 0 von 2"))
                .body(containsString("Jedes weitere Bild kostet 35,00"))
                .body(containsString("Auswahl prüfen und abschicken"));
        sheet(scene.karl()).body(not(containsString("Auswahl prüfen und abschicken")));
        sheet(scene.nadja()).body(not(containsString("Merken<"))).body(containsString("wählt 2 von 3 aus"));
    }

    @Test
    void a_mark_is_saved_and_the_page_stays_where_it_was() {
        mark(scene.clara(), 0, "true", null)
                .statusCode(303)
                .header("Location", endsWith("#p-" + choosing.files().getFirst().substring(0, 16)));
        sheet(scene.clara()).body(containsString("Ihre Favoriten: 1 von 2"));
        mark(scene.clara(), 0, "false", null).statusCode(303);
        sheet(scene.clara()).body(containsString("Ihre Favoriten: 0 von 2"));
    }

    @Test
    void with_a_script_only_the_picture_and_the_count_come_back() {
        mark(scene.clara(), 0, "true", "true")
                .statusCode(200)
                .body(containsString("aria-pressed=\"true\""))
                .body(containsString("hx-swap-oob"))
                .body(containsString("1 von 2"))
                .body(not(containsString("<html")));
    }

    @Test
    void one_picture_large_leads_to_its_neighbours() {
        page(scene.karl())
                .get(
                        PICTURES + "/{f}",
                        scene.project(),
                        choosing.result(),
                        choosing.files().get(1))
                .then()
                .statusCode(200)
                .body(containsString("Bild 2 von 3"))
                .body(containsString("rel=\"prev\" href=\"/results/projects/" + scene.project() + "/results/"
                        + choosing.result() + "/pictures/" + choosing.files().getFirst()))
                .body(containsString("rel=\"next\""));
        page(scene.karl())
                .get(PICTURES + "/{f}", scene.project(), choosing.result(), "0".repeat(64))
                .then()
                .statusCode(404);
    }

    @Test
    void who_decides_takes_over_what_others_marked() {
        choosing.marks(scene.karl(), 0);
        choosing.marks(scene.karl(), 1);
        sheet(scene.clara()).body(containsString("2 gemerkt"));
        var karl = scene.people().karl().personId();
        adopt(scene.karl(), karl.toString()).statusCode(403);
        adopt(scene.clara(), karl.toString()).statusCode(303);
        sheet(scene.clara()).body(containsString("Ihre Favoriten: 2 von 2"));
    }

    @Test
    void who_decides_sees_what_more_means_and_sends_it() {
        for (int i = 0; i < 3; i++) {
            choosing.marks(scene.clara(), i);
        }
        page(scene.clara())
                .get(PICTURES + "/choice", scene.project(), choosing.result())
                .then()
                .statusCode(200)
                .body(containsString("Diese 3 Bilder abschicken?"))
                .body(containsString("1 weiteres Bild zu je 35,00"))
                .body(containsString("name=\"further\" value=\"1\""))
                .body(not(containsString("name=\"fewer\"")));
        send(1).statusCode(303).header("Location", containsString("saved=chosen"));
        sheet(scene.nadja()).body(containsString("Clara Krume hat 3 von 3 Bildern ausgewählt"));
        page(scene.clara()).get("/projects/{p}", scene.project()).then().body(containsString("Ausgewählt"));
        assertThat(Published.in(scene.project(), "revision.extra-wish-agreed")).hasSize(1);
    }

    @Test
    void a_wrong_number_comes_back_with_the_reason() {
        choosing.marks(scene.clara(), 0);
        send(0).statusCode(400)
                .body(containsString("Vereinbart: 2, ausgewählt: "))
                .body(containsString("name=\"fewer\""));
    }

    @Test
    void the_others_meet_neither_the_sending_nor_the_page() {
        page(scene.karl())
                .get(PICTURES + "/choice", scene.project(), choosing.result())
                .then()
                .statusCode(403);
        page(scene.hansen())
                .get(PICTURES, scene.project(), choosing.result())
                .then()
                .statusCode(404);
    }

    @Test
    void who_came_by_a_personal_link_proves_first_who_they_are() {
        choosing.marks(scene.clara(), 0);
        page(scene.clara())
                .header("Test-Way", "LINK")
                .redirects()
                .follow(false)
                .get(PICTURES + "/choice", scene.project(), choosing.result())
                .then()
                .statusCode(303)
                .header("Location", containsString("/communication/prove?to="));
        page(scene.clara())
                .header("Test-Way", "LINK")
                .formParam("files", choosing.files())
                .post(PICTURES + "/choice", scene.project(), choosing.result())
                .then()
                .statusCode(403)
                .body(containsString("mit einem Code, Passwort oder Passkey"));
        scene.as(scene.clara())
                .header("Test-Way", "LINK")
                .contentType("application/json")
                .body(Map.of("files", choosing.files().subList(0, 2)))
                .post("/api/projects/{p}/results/{r}/selection/choices", scene.project(), choosing.result())
                .then()
                .statusCode(403);
        assertThat(Published.in(scene.project(), "selection.pictures-chosen")).isEmpty();
    }

    @Test
    void previews_come_to_the_sheet_as_they_are_drawn() {
        String first = "id=\"p-" + choosing.files().getFirst().substring(0, 16) + "\" hx-swap-oob=\"true\"";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> drawn(scene.clara(), "0,1")
                        .statusCode(200)
                        .body(containsString(first))
                        .body(containsString("loading=\"lazy\""))
                        .body(not(containsString("hx-get"))));
        drawn(scene.clara(), "1").body(not(containsString(first)));
        drawn(scene.hansen(), "0").statusCode(404);
        drawn(stage.tom(), "0").statusCode(404);
    }

    @Test
    void it_speaks_english_too() {
        page(scene.clara())
                .cookie("lang", "en")
                .get(PICTURES, scene.project(), choosing.result())
                .then()
                .body(containsString("Startseite, Picture selection 1"))
                .body(containsString("Your favourites: 0 of 2"));
    }

    private RequestSpecification page(String subject) {
        return scene.as(subject).accept("text/html");
    }

    private ValidatableResponse sheet(String subject) {
        return page(subject)
                .get(PICTURES, scene.project(), choosing.result())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse drawn(String subject, String waiting) {
        return page(subject)
                .get(PICTURES + "/drawn?waiting=" + waiting, scene.project(), choosing.result())
                .then();
    }

    private ValidatableResponse mark(String subject, int picture, String marked, String htmx) {
        RequestSpecification request = page(subject).redirects().follow(false).formParam("marked", marked);
        if (htmx != null) {
            request.header("HX-Request", htmx);
        }
        return request.post(
                        PICTURES + "/{f}/mark",
                        scene.project(),
                        choosing.result(),
                        choosing.files().get(picture))
                .then();
    }

    private ValidatableResponse adopt(String subject, String person) {
        return page(subject)
                .redirects()
                .follow(false)
                .formParam("person", person)
                .post(PICTURES + "/adopt", scene.project(), choosing.result())
                .then();
    }

    /** Sends what Clara has marked. */
    private ValidatableResponse send(int further) {
        RequestSpecification request = page(scene.clara()).redirects().follow(false);
        choosing.read(scene.clara())
                .extract()
                .<java.util.List<String>>path("pictures.findAll { it.marked }.sha256")
                .forEach(file -> request.formParam("files", file));
        return request.formParam("further", further)
                .post(PICTURES + "/choice", scene.project(), choosing.result())
                .then();
    }
}
