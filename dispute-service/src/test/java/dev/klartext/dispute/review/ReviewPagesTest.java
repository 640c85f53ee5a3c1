package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a draft without a script, as a browser sends its forms. */
@QuarkusTest
class ReviewPagesTest {

    private static final String PAGE = "/projects/{p}/results/{r}";

    @Inject
    Scene.Stage stage;

    private Scene scene;
    private String result;

    @BeforeEach
    void a_draft_is_shown() {
        scene = stage.ordered();
        result = scene.shown();
    }

    @Test
    void who_decides_meets_the_work_its_reason_and_the_goal() {
        look(scene.clara())
                .body(containsString("Startseite, Version 1"))
                .body(containsString("Öffnungszeiten stehen ganz oben."))
                .body(containsString("Erreicht das Ihr Ziel?"))
                .body(containsString("Mehr Laufkundschaft am Nachmittag"))
                .body(containsString("Das hatten wir geklärt"))
                .body(containsString("die Kasse kann es nicht"))
                .body(containsString("2 von 2 Runden offen"))
                .body(containsString(">Änderungen wünschen</button>"));
    }

    @Test
    void the_page_speaks_english_too() {
        scene.as(scene.clara())
                .cookie("lang", "en")
                .get(PAGE, scene.project(), result)
                .then()
                .statusCode(200)
                .body(containsString("Does it reach your goal?"))
                .body(containsString("What we had settled"))
                .body(not(containsString("Anmerkung")));
    }

    @Test
    void the_contact_sees_it_and_who_decides() {
        look(scene.karl())
                .body(containsString("Clara Krume entscheidet"))
                .body(containsString("Meine Anmerkungen abgeben"))
                .body(not(containsString("Freigeben")));
    }

    @Test
    void a_wish_for_changes_is_said_to_be_saved_and_stands_on_the_page() {
        String next = scene.form(scene.clara())
                .formParam("remarks[0].text", "Samstag fehlt noch.")
                .formParam("goal-" + scene.goal(), "PARTLY")
                .formParam("decision", "REQUEST_CHANGES")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", containsString("saved=changes"))
                .extract()
                .header("Location");
        scene.follows(scene.clara(), next)
                .body(containsString("Ihre Anmerkungen sind gespeichert, und Nadja Weber weiß Bescheid"))
                .body(containsString("Samstag fehlt noch."))
                .body(containsString("Teilweise"))
                .body(matchesRegex("(?s).*/communication/projects/" + scene.project() + "\\?after=dispute:[^\"]+\".*"));
    }

    @Test
    void a_wish_without_words_comes_back_with_what_was_chosen() {
        scene.form(scene.clara())
                .formParam("remarks[0].text", " ")
                .formParam("goal-" + scene.goal(), "NO")
                .formParam("decision", "REQUEST_CHANGES")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(400)
                .body(containsString("Bitte sagen Sie in einem Satz, was anders werden soll."))
                .body(matchesRegex("(?s).*value=\"NO\" checked.*"));
    }

    @Test
    void one_more_remark_keeps_what_is_typed() {
        scene.form(scene.clara())
                .formParam("remarks[0].text", "Samstag fehlt noch.")
                .formParam("decision", "MORE")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(200)
                .body(containsString("Samstag fehlt noch."))
                .body(containsString("name=\"remarks[1].text\""));
    }

    @Test
    void without_a_script_a_remark_names_its_file_and_a_page_that_is_none_comes_back() {
        String file = scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}", scene.project(), result)
                .path("files[0].sha256");
        scene.form(scene.clara())
                .formParam("remarks[0].text", "Samstag fehlt noch.")
                .formParam("remarks[0].fileSha256", file)
                .formParam("remarks[0].page", "2")
                .formParam("decision", "REQUEST_CHANGES")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(400)
                .body(containsString("Seiten hat nur ein PDF."))
                .body(containsString("<option value=\"" + file + "\" selected>Startseite.png</option>"));
    }

    @Test
    void a_pin_and_its_words_have_the_same_number_and_lead_to_each_other() {
        String file = scene.as(scene.clara())
                .get("/api/projects/{p}/results/{r}", scene.project(), result)
                .path("files[0].sha256");
        Map<String, Object> box = Map.of(
                "text", "Samstag <fehlt> noch.", "fileSha256", file, "x", 95, "y", 20.5, "width", 5, "height", 10);
        scene.decides(
                        scene.clara(),
                        result,
                        Map.of("decision", "REQUEST_CHANGES", "remarks", List.of(Map.of("text", "Zum Ganzen"), box)))
                .statusCode(201);
        look(scene.karl())
                .body(containsString("<li id=\"remark-2\" data-number=\"2\">"))
                .body(containsString("<a href=\"#pin-2\">zu einem Rahmen im Bild</a>"));
        // The picture may still be drawn.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> look(scene.karl())
                        .body(
                                containsString(
                                        "<a href=\"#remark-2\" id=\"pin-2\" aria-label=\"Anmerkung 2: Samstag &lt;fehlt&gt; noch.\">"))
                        .body(containsString("<rect x=\"95.0%\" y=\"20.5%\" width=\"5.0%\" height=\"10.0%\"")));
    }

    @Test
    void who_came_by_a_mailed_link_proves_once_who_they_are_and_then_approves() {
        String page = PAGE + "/approve";
        scene.form(scene.clara())
                .header("Test-Way", "LINK")
                .get(page, scene.project(), result)
                .then()
                .statusCode(303)
                .header("Location", containsString("/communication/prove?to=%2Fresults%2Fprojects%2F"))
                .header("Location", containsString("%3Fasked%3Dtrue"));
        scene.form(scene.clara())
                .header("Test-Way", "LINK")
                .get(page + "?asked=true", scene.project(), result)
                .then()
                .statusCode(403);
        scene.form(scene.clara())
                .header("Test-Way", "LINK")
                .post(PAGE + "/approve", scene.project(), result)
                .then()
                .statusCode(403);
        assertThat(Published.in(scene.project(), "review.approved")).isEmpty();
    }

    @Test
    void a_form_of_another_site_decides_nothing() {
        scene.form(scene.clara())
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site")
                .post(PAGE + "/approve", scene.project(), result)
                .then()
                .statusCode(403);
        assertThat(Published.in(scene.project(), "review.approved")).isEmpty();
    }

    @Test
    void the_second_of_two_open_tabs_is_told_so() {
        scene.approved(result);
        scene.form(scene.clara())
                .formParam("remarks[0].text", "Doch nicht")
                .formParam("decision", "REQUEST_CHANGES")
                .post(PAGE + "/review", scene.project(), result)
                .then()
                .statusCode(409)
                .contentType(containsString("text/html"))
                .body(containsString("schon freigegeben"));
    }

    @Test
    void an_old_version_leads_to_the_newest() {
        String second = scene.shown();
        look(scene.clara())
                .body(containsString("Es gibt eine neuere Version"))
                .body(containsString("/results/projects/" + scene.project() + "/results/" + second))
                .body(not(containsString("name=\"decision\"")));
    }

    @Test
    void the_next_version_remembers_what_was_wished() {
        scene.changesWished(result, "Samstag fehlt noch.");
        String second = scene.shown();
        scene.as(scene.clara())
                .get(PAGE, scene.project(), second)
                .then()
                .body(containsString("Anmerkungen zu Version 1"))
                .body(containsString("Samstag fehlt noch."))
                .body(containsString("1 von 2 Runden offen"));
    }

    @Test
    void who_takes_no_part_meets_404_on_each_page() {
        String tom = stage.tom();
        for (String stranger : new String[] {tom, scene.hansen()}) {
            scene.as(stranger).get("/projects/{p}", scene.project()).then().statusCode(404);
            scene.as(stranger).get(PAGE, scene.project(), result).then().statusCode(404);
            scene.as(stranger)
                    .get(PAGE + "/approve", scene.project(), result)
                    .then()
                    .statusCode(404);
            scene.form(stranger)
                    .post(PAGE + "/approve", scene.project(), result)
                    .then()
                    .statusCode(404);
            scene.form(stranger)
                    .formParam("decision", "APPROVE")
                    .post(PAGE + "/review", scene.project(), result)
                    .then()
                    .statusCode(404);
            scene.as(stranger)
                    .get("/projects/{p}/deliverables/{d}/results/new", scene.project(), scene.homePage())
                    .then()
                    .statusCode(404);
        }
    }

    private ValidatableResponse look(String subject) {
        return scene.as(subject).get(PAGE, scene.project(), result).then().statusCode(200);
    }
}
