package dev.klartext.intake.brief;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The draft of the brief through the API. */
@QuarkusTest
class DraftTest {

    @Inject
    Scene scene;

    @Test
    void a_new_project_has_an_empty_draft() {
        Project project = scene.project();

        as(project.studio().nadja())
                .get("/api" + project.path() + "/brief")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("goals.size()", equalTo(0))
                .body("vatRate", equalTo("0.19"));
    }

    @Test
    void saving_gives_each_item_an_id_and_the_draft_a_new_etag() {
        Project project = scene.project();

        ValidatableResponse saved = save(project, "\"0\"", Scene.BRIEF);

        saved.statusCode(200).header("ETag", "\"1\"").body("deliverables[1].netPrice", equalTo("300.5"));
        assertThat(saved.extract().<String>path("goals[0].id")).hasSize(36);
    }

    @Test
    void ids_that_were_sent_stay() {
        Project project = scene.project();
        String goal = save(project, "\"0\"", Scene.BRIEF).extract().path("goals[0].id");

        save(project, "\"1\"", """
                        {"goals": [{"id": "%s", "text": "Anders gesagt"}]}""".formatted(goal)).statusCode(200).body("goals[0].id", equalTo(goal));
    }

    @Test
    void saving_without_if_match_is_refused() {
        Project project = scene.project();

        as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(Scene.BRIEF)
                .put("/api" + project.path() + "/brief")
                .then()
                .statusCode(428);
    }

    @Test
    void saving_over_somebody_elses_work_is_refused() {
        Project project = scene.project();
        save(project, "\"0\"", Scene.BRIEF);

        save(project, "\"0\"", "{}").statusCode(412);
    }

    @Test
    void empty_and_endless_fields_are_named_all_at_once() {
        Project project = scene.project();

        save(project, "\"0\"", """
                        {"goals": [{"text": " "}], "exclusions": ["%s"],
                         "deliverables": [{"title": "", "netPrice": "-1", "includedRounds": 99,
                                           "furtherRoundPrice": "1.234"}]}""".formatted("x".repeat(501)))
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "goals[0].text",
                                "exclusions[0]",
                                "deliverables[0].title",
                                "deliverables[0].netPrice",
                                "deliverables[0].includedRounds",
                                "deliverables[0].furtherRoundPrice"));
    }

    @Test
    void what_is_no_brief_at_all_is_bad_input() {
        Project project = scene.project();

        save(project, "\"0\"", """
                {"wishes": [{"text": "Rezepte", "answer": "PERHAPS"}]}""").statusCode(400);
    }

    @Test
    void the_draft_is_the_agencys_alone() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        as(clara).get("/api" + project.path() + "/brief").then().statusCode(403);
    }

    @Test
    void what_somebody_has_not_read_is_not_sent() {
        Project project = scene.project();
        scene.clara(project);
        scene.written(project, Scene.BRIEF);

        as(project.studio().nadja())
                .header("If-Match", "\"0\"")
                .post("/api" + project.path() + "/brief/versions")
                .then()
                .statusCode(412);
    }

    private static ValidatableResponse save(Project project, String etag, String brief) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(brief)
                .put("/api" + project.path() + "/brief")
                .then();
    }
}
