package dev.klartext.intake.workstep;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A start with reservation lets the work begin; taken back, it stops. */
@QuarkusTest
class StartWithReservationTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    Project project;
    Guest clara;
    Guest karl;

    @BeforeEach
    void aStart() {
        project = scene.project();
        clara = scene.clara(project);
        karl = scene.karl(project);
        scene.sent(project);
        scene.started(project, karl.subject(), 1).statusCode(200);
    }

    @Test
    void the_steps_are_planned_and_what_is_needed_is_asked_for() {
        items("steps").body("items.title", contains("Startseite online"));
        items("supplies").body("items.text", contains("Fotos vom Laden"));
    }

    @Test
    void the_order_does_not_ask_twice() {
        scene.order(project, clara.subject(), 1).statusCode(200);

        items("supplies").body("items", hasSize(1));
        assertThat(events("workstep.supply-requested.v1")).hasSize(1);
        assertThat(events("workstep.planned.v1")).hasSize(1);
    }

    @Test
    void taken_back_nobody_is_asked_for_anything() {
        takesBack();

        items("supplies").body("items", empty());
        items("steps").body("items", empty());
        assertThat(events("workstep.supplies-dropped.v1").getLast().at("/entry/closes/0"))
                .isEqualTo(events("workstep.supply-requested.v1").getLast().at("/entry/opens/0/id"));
    }

    @Test
    void declined_nobody_is_asked_for_anything_either() {
        scene.signOff(project, clara.subject(), 1, """
                {"decision": "DECLINE", "reason": "Zu teuer"}""").statusCode(200);

        items("supplies").body("items", empty());
    }

    @Test
    void a_newer_version_stops_it_too() {
        scene.sent(project);

        items("steps").body("items", empty());
    }

    @Test
    void an_order_afterwards_begins_anew() {
        takesBack();

        scene.order(project, clara.subject(), 1).statusCode(200);

        items("steps").body("items.title", contains("Startseite online"));
        items("supplies").body("items.text", contains("Fotos vom Laden"));
        assertThat(events("workstep.supply-requested.v1")).hasSize(2);
    }

    private void takesBack() {
        as(karl.subject())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api" + project.path() + "/brief/versions/1/reservation/withdrawal")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse items(String what) {
        return as(project.studio().nadja())
                .get("/api" + project.path() + "/" + what)
                .then()
                .statusCode(200);
    }

    private List<JsonNode> events(String type) {
        return published.in(project.studio().agencyId(), project.id(), type);
    }
}
