package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody will do next is noted together with what was said. */
@QuarkusTest
class NextStepTest {

    // The day is the project's, which begins earlier than the machine's.
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_next_step_gives_its_owner_the_ball() {
        Response written = call(step(project.clara().personId(), TODAY.plusDays(3)));

        written.then()
                .statusCode(201)
                .body("nextStep.text", equalTo("Fotos schicken"))
                .body("nextStep.name", equalTo("Clara Krume"));
        As.person(project.clara())
                .get("/api/open-points?mine")
                .then()
                .body("items.text", contains("Fotos schicken"))
                .body("items[0].id", equalTo(written.jsonPath().getString("pointId")));
    }

    @Test
    void who_takes_the_entry_back_takes_the_step_back() {
        String id = call(step(project.clara().personId(), TODAY)).jsonPath().getString("id");

        As.person(project.nadja())
                .delete(As.entries(project.projectId()) + "/" + id)
                .then()
                .statusCode(204);

        As.person(project.clara()).get("/api/open-points?mine").then().body("items", hasSize(0));
    }

    @Test
    void a_step_of_nobody_here_in_the_past_or_of_a_note_is_refused() {
        call(step(UUID.randomUUID(), TODAY))
                .then()
                .statusCode(400)
                .body("violations.field", contains("nextStep.personId"));
        call(step(project.clara().personId(), TODAY.minusDays(2)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("nextStep.dueOn"));
        call(Map.of("text", " "))
                .then()
                .statusCode(400)
                .body("violations.field", contains("nextStep.text", "nextStep.personId", "nextStep.dueOn"));
        write(Map.of(
                        "kind",
                        "NOTE",
                        "sentence",
                        "x",
                        "nextStep",
                        step(project.nadja().personId(), TODAY)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("nextStep.text"));
    }

    @Test
    void whom_the_client_did_not_reach_calls_back() {
        attempt(project.clara(), project.nadja()).then().body("nextStep.text", equalTo("Clara Krume zurückrufen"));
        attempt(project.clara(), project.karl()).then().body("nextStep", nullValue());
        attempt(project.nadja(), project.clara()).then().body("nextStep", nullValue());

        As.person(project.nadja())
                .get("/api/open-points?mine")
                .then()
                .body("items.text", contains("Clara Krume zurückrufen"))
                .body("items[0].dueOn", greaterThan(TODAY.toString()));
    }

    @Test
    void the_step_is_part_of_the_leaf() {
        String id = write(Map.of(
                        "kind",
                        "CALL",
                        "sentence",
                        "Fotos fehlen noch",
                        "channel",
                        "VIDEO",
                        "seal",
                        true,
                        "nextStep",
                        step(project.clara().personId(), TODAY)))
                .jsonPath()
                .getString("id");

        var parts = As.person(project.clara())
                .get(As.entries(project.projectId()) + "/" + id + "/leaf")
                .jsonPath()
                .getList("parts.name");

        assertThat(parts.toString()).contains("channel", "nextStep", "nextStep.owner", "nextStep.dueOn");
    }

    @Test
    void a_channel_that_does_not_fit_the_kind_is_refused() {
        write(Map.of("kind", "CALL", "sentence", "x", "channel", "MAIL"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("channel"));
    }

    private Response attempt(Given.Person by, Given.Person with) {
        return As.writing(by, Map.of("kind", "ATTEMPT", "withPersonId", with.personId()))
                .post(As.entries(project.projectId()));
    }

    private Response call(Map<String, ?> step) {
        return write(Map.of("kind", "CALL", "sentence", "Fotos fehlen noch", "nextStep", step));
    }

    private Response write(Map<String, Object> entry) {
        return As.writing(project.nadja(), entry).post(As.entries(project.projectId()));
    }

    private static Map<String, ?> step(UUID owner, LocalDate dueOn) {
        return Map.of("text", "Fotos schicken", "personId", owner, "dueOn", dueOn.toString());
    }
}
