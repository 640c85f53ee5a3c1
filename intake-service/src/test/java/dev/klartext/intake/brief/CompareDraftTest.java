package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Staff compare what they have written since with what they had sent. */
@QuarkusTest
class CompareDraftTest {

    @Inject
    Scene scene;

    @Test
    void what_was_written_since_is_told_item_by_item() {
        Project project = written();

        as(project.studio().nadja())
                .get("/api" + project.path() + "/brief/difference?since=1")
                .then()
                .statusCode(200)
                .body("since", equalTo(1))
                .body("difference.items", hasSize(1))
                .body("difference.items[0].kind", equalTo("CHANGED"));
    }

    @Test
    void the_page_shows_it_and_the_draft_leads_there() {
        Project project = written();

        page(project, "").body(containsString("/brief/compare"));
        page(project, "/brief/compare").body(containsString("Fotos und ein Film vom Laden"));
    }

    @Test
    void before_anything_was_sent_there_is_nothing_to_compare_with() {
        Project project = scene.project();

        as(project.studio().nadja())
                .get("/api" + project.path() + "/brief/difference")
                .then()
                .statusCode(409);
    }

    @Test
    void the_draft_is_the_agencys_alone() {
        Project project = written();

        as(scene.clara(project).subject())
                .get("/api" + project.path() + "/brief/difference")
                .then()
                .statusCode(403);
    }

    private Project written() {
        Project project = scene.project();
        scene.clara(project);
        scene.sent(project);
        String draft = as(project.studio().nadja())
                .get("/api" + project.path() + "/brief")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        scene.written(project, draft.replace("Fotos vom Laden", "Fotos und ein Film vom Laden"));
        return project;
    }

    private static ValidatableResponse page(Project project, String path) {
        return as(project.studio().nadja())
                .accept("text/html")
                .get(project.path() + path)
                .then()
                .statusCode(200);
    }
}
