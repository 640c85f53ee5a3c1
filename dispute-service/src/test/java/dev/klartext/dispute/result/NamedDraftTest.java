package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.dispute.Published;
import dev.klartext.dispute.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The flyer is a rough cut here. */
@QuarkusTest
class NamedDraftTest {

    private static final String RESULTS = "/api/projects/{p}/deliverables/{d}/results";

    @Inject
    Scene.Stage stage;

    private Scene scene;

    @BeforeEach
    void everything_is_ordered() {
        scene = stage.ordered();
    }

    @Test
    void the_history_and_the_mail_say_it_as_the_project_does() {
        show("Rohschnitt").statusCode(201).body("name.en", equalTo("rough cut"));
        JsonNode shown = Published.in(scene.project(), "result.shown").getFirst();
        assertThat(shown.at("/name/de").asText()).isEqualTo("Rohschnitt");
        assertThat(shown.at("/entry/sentence/de").asText()).contains("„Flyer“, Rohschnitt 1");
        assertThat(shown.at("/entry/notices/0/subject/en").asText()).startsWith("“Flyer”, Rough cut 1");
        assertThat(shown.at("/entry/notices/0/action/de").asText()).isEqualTo("Rohschnitt ansehen");
    }

    @Test
    void the_next_version_keeps_the_name_until_somebody_says_another() {
        show("Rohschnitt").statusCode(201);
        show(null).statusCode(201).body("name.de", equalTo("Rohschnitt"));
        show("Feinschnitt").statusCode(201).body("name.de", equalTo("Feinschnitt"));
        scene.as(scene.karl())
                .get("/projects/{p}", scene.project())
                .then()
                .body(containsString("Feinschnitt 3"))
                .body(containsString("Rohschnitt 2"))
                .body(containsString("Feinschnitt ansehen"));
    }

    @Test
    void the_pages_of_the_draft_and_its_approval_say_it() {
        String id = show("Rohschnitt").statusCode(201).extract().path("id");
        scene.as(scene.clara())
                .get("/projects/{p}/results/{r}", scene.project(), id)
                .then()
                .body(containsString("Flyer, Rohschnitt 1"));
        scene.as(scene.clara())
                .get("/projects/{p}/results/{r}/approve", scene.project(), id)
                .then()
                .body(containsString("Rohschnitt 1 von „Flyer“ freigeben?"));
        scene.decides(scene.clara(), id, Map.of("decision", "APPROVE")).statusCode(201);
        assertThat(Published.in(scene.project(), "review.approved")
                        .getFirst()
                        .at("/entry/sentence/de")
                        .asText())
                .contains("„Flyer“, Rohschnitt 1 freigegeben");
    }

    @Test
    void the_form_proposes_the_name_that_holds() {
        show("Moodboard").statusCode(201);
        scene.as(scene.nadja())
                .get("/projects/{p}/deliverables/{d}/results/new", scene.project(), scene.flyer())
                .then()
                .body(containsString("value=\"Moodboard\""))
                .body(containsString("Moodboard 2 von „Flyer“ zeigen"))
                .body(containsString("<option value=\"Bildauswahl\">"));
    }

    @Test
    void a_name_is_a_word_and_no_story() {
        show("a".repeat(41)).statusCode(400).body("violations[0].field", equalTo("name"));
        scene.as(scene.clara()).get("/projects/{p}", scene.project()).then().body(not(containsString("Version 1")));
    }

    private ValidatableResponse show(String name) {
        var request = scene.as(scene.nadja()).multiPart("why", "Darum").multiPart("link", "https://example.org/");
        if (name != null) {
            request.multiPart("name", name, "text/plain; charset=utf-8");
        }
        return request.post(RESULTS, scene.project(), scene.flyer()).then();
    }
}
