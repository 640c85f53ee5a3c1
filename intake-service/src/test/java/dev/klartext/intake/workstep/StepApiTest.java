package dev.klartext.intake.workstep;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepApiTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void a_planned_step_stands_in_the_history_for_everybody() {
        Project project = scene.project();

        Steps.planned(project);

        JsonNode entry = last(project, "workstep.planned.v1").path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("EVERYONE");
        assertThat(entry.at("/sentence/de").asText())
                .isEqualTo("Nadja hat „Startseite umsetzen“ bis 4. Dezember 2036 geplant");
        assertThat(entry.path("opens")).isEmpty();
    }

    @Test
    void a_partner_for_whom_a_step_is_planned_is_written_to_and_has_the_ball() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);

        Steps.plannedFor(project, hansen.personId());

        JsonNode entry = last(project, "workstep.planned.v1").path("entry");
        assertThat(entry.at("/opens/0/personId").asText())
                .isEqualTo(hansen.personId().toString());
        assertThat(entry.at("/notices/0/subject/de").asText()).isEqualTo("Bis 4. Dezember 2036: Zugang zum Hosting");
    }

    @Test
    void a_partner_ticks_off_his_step_and_the_point_is_settled() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String step = Steps.plannedFor(project, hansen.personId());
        String point =
                last(project, "workstep.planned.v1").at("/entry/opens/0/id").asText();

        Steps.tickOff(project, hansen.subject(), step, "Liegt im Tresor")
                .statusCode(200)
                .body("doneBy", equalTo("Hansen"));

        JsonNode entry = last(project, "workstep.done.v1").path("entry");
        assertThat(entry.at("/closes/0").asText()).isEqualTo(point);
        assertThat(entry.at("/details/de").asText()).isEqualTo("Liegt im Tresor");
    }

    @Test
    void a_tick_is_taken_back_and_whose_turn_it_was_has_it_again() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String step = Steps.plannedFor(project, hansen.personId());
        Steps.tickOff(project, hansen.subject(), step, "Liegt im Tresor").statusCode(200);

        Steps.takeTickBack(project, hansen.subject(), step)
                .statusCode(200)
                .body("doneOn", nullValue())
                .body("note", equalTo("Liegt im Tresor"));

        JsonNode entry = last(project, "workstep.reopened.v1").path("entry");
        assertThat(entry.at("/opens/0/personId").asText())
                .isEqualTo(hansen.personId().toString());
        Steps.takeTickBack(project, hansen.subject(), step).statusCode(409);
        Steps.tickOff(project, hansen.subject(), step, "").statusCode(200);
    }

    @Test
    void nobody_takes_back_what_somebody_else_did() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String step = Steps.planned(project);
        Steps.tickOff(project, project.studio().nadja(), step, "").statusCode(200);

        Steps.takeTickBack(project, hansen.subject(), step).statusCode(403);
    }

    @Test
    void a_note_of_ours_is_read_by_the_parties_alone() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String step = Steps.planned(project);

        Steps.tickOff(project, project.studio().nadja(), step, "Kostete 300 € mehr")
                .statusCode(200);

        assertThat(last(project, "workstep.done.v1").at("/entry/audience").asText())
                .isEqualTo("PARTIES");
        as(hansen.subject())
                .get(Steps.path(project))
                .then()
                .body("items[0].title", equalTo("Startseite umsetzen"))
                .body("items[0].note", nullValue());
    }

    @Test
    void a_file_goes_with_it_and_is_handed_out_to_save() {
        Project project = scene.project();
        String step = Steps.planned(project);

        as(project.studio().nadja())
                .multiPart("file", "protokoll.txt", "umgezogen".getBytes(), "text/plain")
                .post(Steps.path(project) + "/" + step + "/done")
                .then()
                .statusCode(200)
                .body("file.name", equalTo("protokoll.txt"));

        as(scene.clara(project).subject())
                .get(Steps.path(project) + "/" + step + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(equalTo("umgezogen"));
        as(scene.hansen(project).subject())
                .get(Steps.path(project) + "/" + step + "/file")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_sent_twice_with_a_key_is_ticked_off_once_and_otherwise_said_to_be_done() {
        Project project = scene.project();
        String step = Steps.planned(project);
        for (int i = 0; i < 2; i++) {
            as(project.studio().nadja())
                    .header("Idempotency-Key", "tick")
                    .multiPart("note", "fertig")
                    .post(Steps.path(project) + "/" + step + "/done")
                    .then()
                    .statusCode(200);
        }

        Steps.tickOff(project, project.studio().alex(), step, "fertig")
                .statusCode(409)
                .body("detail", containsString("Nadja hat „Startseite umsetzen“ schon"));
    }

    @Test
    void a_client_does_not_tick_off_what_the_agency_does() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        Steps.tickOff(project, clara, Steps.planned(project), "fertig?")
                .statusCode(403)
                .body("detail", containsString("cne Studio"));
    }

    @Test
    void a_subcontractor_sees_his_steps_and_no_others() {
        Project project = scene.project();
        Guest paul = scene.joined(project, """
                {"name": "Paul", "side": "SUBCONTRACTOR", "function": "Fotos", "email": "paul@foto.example"}""");
        String ours = Steps.planned(project);

        as(paul.subject()).get(Steps.path(project)).then().statusCode(200).body("items", empty());
        as(paul.subject()).get(Steps.path(project) + "/" + ours).then().statusCode(404);
        Steps.plannedFor(project, paul.personId());
        as(paul.subject()).get(Steps.path(project)).then().body("items.title", contains("Zugang zum Hosting"));
    }

    @Test
    void planning_anew_says_the_old_day_too_and_who_reads_an_older_state_is_told() {
        Project project = scene.project();
        String step = Steps.planned(project);

        replan(project, step, "\"1\"").statusCode(200).body("revision", equalTo(2));
        replan(project, step, "\"1\"").statusCode(412);

        assertThat(last(project, "workstep.planned.v1").at("/entry/sentence/en").asText())
                .contains("by 11 December 2036 instead of 4 December 2036");
    }

    @Test
    void a_step_that_is_not_needed_leaves_the_plan() {
        Project project = scene.project();
        String step = Steps.planned(project);

        as(project.studio().nadja())
                .header("If-Match", "\"1\"")
                .delete(Steps.path(project) + "/" + step)
                .then()
                .statusCode(204);

        as(project.studio().nadja()).get(Steps.path(project)).then().body("items", empty());
    }

    @Test
    void what_is_missing_is_named_all_at_once() {
        Steps.plan(scene.project(), "{}").statusCode(400).body("violations.field", hasItems("title", "plannedOn"));
    }

    @Test
    void only_staff_plan() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        as(clara)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(Steps.path(project))
                .then()
                .statusCode(403);
    }

    @Test
    void the_dates_of_an_order_become_steps() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);

        scene.order(project, clara.subject(), 1).statusCode(200);

        as(clara.subject())
                .get(Steps.path(project))
                .then()
                .body("items.title", contains("Startseite online"))
                .body("items[0].plannedOn", equalTo("2036-12-18"));
    }

    private static ValidatableResponse replan(Project project, String step, String etag) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("""
                {"title": "Startseite umsetzen", "plannedOn": "2036-12-11"}""")
                .put(Steps.path(project) + "/" + step)
                .then();
    }

    private JsonNode last(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
