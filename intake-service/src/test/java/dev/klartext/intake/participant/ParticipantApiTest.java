package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipantApiTest {

    private static final String KARL_BY_INFO = """
            {"name": "Karl Kontakt", "side": "CLIENT", "contact": true, "email": "info@krume.example",
             "sharedMailbox": true}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void who_opens_a_project_is_its_first_contact() {
        Project project = scene.project();

        as(project.studio().nadja())
                .get("/api" + project.path() + "/participants")
                .then()
                .statusCode(200)
                .body("items.name", contains("Nadja"))
                .body("items[0].side", equalTo("AGENCY"))
                .body("next", nullValue());
    }

    @Test
    void a_personal_address_is_invited() {
        Project project = scene.project();

        scene.asks(project, """
                        {"name": "Hansen", "side": "PARTNER", "function": "Hosting", "email": "hansen@host.example"}""").statusCode(201).body("invited", equalTo(true));

        JsonNode added = event(project);
        assertThat(added.path("invitationId").asText()).hasSize(36);
        assertThat(added.at("/entry/notices/0/subject/de").asText()).contains("Website-Relaunch");
    }

    @Test
    void a_shared_mailbox_is_named_but_not_invited() {
        Project project = scene.project();

        scene.asks(project, KARL_BY_INFO).statusCode(201).body("invited", equalTo(false));

        assertThat(event(project).has("invitationId")).isFalse();
    }

    @Test
    void who_decides_gets_one_mail_with_the_order_and_none_before() {
        Project project = scene.project();

        scene.add(project, """
                {"name": "Clara Krume", "side": "CLIENT", "decides": true, "email": "clara@krume.example"}""");

        assertThat(event(project).at("/entry/notices")).isEmpty();
    }

    @Test
    void empty_and_endless_fields_are_named_all_at_once() {
        Project project = scene.project();

        scene.asks(project, """
                        {"name": " ", "function": "%s", "email": "no address"}""".formatted("x".repeat(121)))
                .statusCode(400)
                .body("violations.field", hasItems("name", "side", "function", "email"));
    }

    @Test
    void a_partner_can_not_decide() {
        Project project = scene.project();

        scene.asks(project, """
                        {"name": "Hansen", "side": "PARTNER", "decides": true}""").statusCode(400).body("violations.field", hasItem("decides"));
    }

    @Test
    void only_staff_add_people() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        as(clara)
                .contentType("application/json")
                .body(KARL_BY_INFO)
                .post("/api" + project.path() + "/participants")
                .then()
                .statusCode(403);
    }

    @Test
    void who_is_taken_out_sees_nothing_from_then_on() {
        Project project = scene.project();
        Scene.Guest hansen = scene.hansen(project);
        as(hansen.subject())
                .get("/api" + project.path() + "/participants")
                .then()
                .statusCode(200);

        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + hansen.personId())
                .then()
                .statusCode(204);

        as(hansen.subject())
                .get("/api" + project.path() + "/participants")
                .then()
                .statusCode(404);
    }

    @Test
    void the_last_of_the_agency_stays() {
        Project project = scene.project();
        String nadja = as(project.studio().nadja())
                .get("/api" + project.path() + "/participants")
                .then()
                .extract()
                .path("items[0].personId");

        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + nadja)
                .then()
                .statusCode(409);
    }

    @Test
    void somebody_who_does_not_take_part_can_not_be_taken_out() {
        Project project = scene.project();

        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_client_reaches_the_agency_by_phone() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();

        as(clara)
                .get("/api" + project.path() + "/participants")
                .then()
                .body("items.find { it.side == 'AGENCY' }.email", equalTo("n@cne.example"));
    }

    @Test
    void who_helps_with_a_project_of_another_client_stays_with_their_own() {
        Studio studio = scene.studio();
        UUID bakery = scene.client(studio, "Bäckerei Krume", "BUSINESS");
        UUID clara = scene.add(scene.project(studio, bakery), """
                {"name": "Clara Krume", "side": "CLIENT", "decides": true, "email": "clara@krume.example"}""");
        UUID sister = scene.client(studio, "Café Krume", "BUSINESS");

        scene.add(scene.project(studio, sister), """
                {"personId": "%s", "side": "CLIENT", "contact": true}""".formatted(clara));

        as(studio.nadja()).get("/clients/" + bakery).then().body(containsString("Clara Krume"));
    }

    private JsonNode event(Project project) {
        return published.last(project.studio().agencyId(), project.id(), "participant.added.v1");
    }
}
