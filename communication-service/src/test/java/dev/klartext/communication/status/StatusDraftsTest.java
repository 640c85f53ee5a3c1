package dev.klartext.communication.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts of status notes by API: written from facts, kept when edited. */
@QuarkusTest
class StatusDraftsTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;
    StatusApi api;

    @BeforeEach
    void aProjectInWhichSomethingHappened() {
        api = StatusApi.ofAProjectInWhichSomethingHappened(given, events);
        project = api.project();
    }

    @Test
    void a_draft_says_what_is_done_and_what_is_open() {
        As.person(project.nadja())
                .get("/api/status-drafts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].words", containsString("– Nadja hat Version 2 gezeigt"))
                .body("items[0].words", containsString("– Clara Krume: Startseite freigeben"))
                .body("items[0].edited", equalTo(false));
    }

    @Test
    void a_project_in_which_nothing_happened_has_no_draft_to_send() {
        Given.Project quiet = given.project();

        As.person(quiet.nadja()).get("/api/status-drafts").then().body("items", hasSize(0));
    }

    @Test
    void an_internal_note_never_gets_into_a_draft() {
        As.writing(project.nadja(), Map.of("kind", "NOTE", "sentence", "Nur für uns", "seal", true))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);

        assertThat(api.draft().asString()).doesNotContain("Nur für uns");
    }

    @Test
    void an_edited_draft_is_kept_whatever_happens_meanwhile() {
        api.save(api.draft().header("ETag"), "so würde ich es sagen.").then().statusCode(200);
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, "Noch etwas")));

        api.draft().then().body("words", equalTo("so würde ich es sagen.")).body("edited", equalTo(true));
    }

    @Test
    void two_who_edit_the_same_draft_do_not_overwrite_each_other() {
        String etag = api.draft().header("ETag");
        api.save(etag, "der Erste.").then().statusCode(200);

        api.save(etag, "die Zweite.").then().statusCode(412);
        api.save(null, "die Zweite.").then().statusCode(428);
        api.draft().then().body("words", equalTo("der Erste."));
    }

    @Test
    void an_edit_can_be_dropped() {
        api.save(api.draft().header("ETag"), "anders.").then().statusCode(200);

        As.person(project.nadja())
                .contentType(ContentType.JSON)
                .delete(api.path("status-draft"))
                .then()
                .statusCode(200)
                .body("edited", equalTo(false))
                .body("words", containsString("Version 2"));
    }
}
