package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.invitation.InvitationToken;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody does in a project, and whether they have access. */
@QuarkusTest
class ParticipationApiTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Inject
    InvitationToken tokens;

    @Test
    void a_partners_field_and_what_waits_for_him_are_known_to_everybody() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String deliverable = deliverable(project);

        change(project.studio().nadja(), project, hansen, """
                        {"function": "Hosting", "field": "Domain und Server", "deliverableIds": ["%s"]}""".formatted(deliverable))
                .statusCode(200)
                .header("ETag", "\"2\"");

        as(hansen.subject())
                .get("/api" + project.path() + "/participants")
                .then()
                .body("items.find { it.name == 'Hansen' }.field", equalTo("Domain und Server"))
                .body("items.find { it.name == 'Hansen' }.deliverableIds", hasItem(deliverable));
        JsonNode changed = published.last(project.studio().agencyId(), project.id(), "participant.changed.v1");
        assertThat(changed.at("/entry/details/de").asText()).isEqualTo("Davon hängt ab: Startseite");
    }

    @Test
    void a_deliverable_that_is_not_in_the_order_is_named() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);

        change(project.studio().nadja(), project, hansen, """
                        {"deliverableIds": ["%s"]}""".formatted(UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", hasItem("deliverableIds"));
    }

    @Test
    void only_staff_change_somebodys_part() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        Guest clara = scene.clara(project);
        String tom = scene.studio("Fotohaus Süd").nadja();

        change(clara.subject(), project, hansen, "{}").statusCode(403);
        change(hansen.subject(), project, hansen, "{}").statusCode(403);
        change(tom, project, hansen, "{}").statusCode(404);
    }

    @Test
    void who_has_not_come_yet_is_invited_once_more_and_the_older_link_works_no_longer() {
        Project project = scene.project();
        UUID hansen = scene.add(project, """
                {"name": "Hansen", "side": "PARTNER", "email": "hansen@host.example"}""");
        String older = scene.token(project, hansen);

        invitation(project, hansen).statusCode(200).body("invited", equalTo(true));

        JsonNode renewed =
                published.last(project.studio().agencyId(), project.id(), "participant.invitation-renewed.v1");
        assertThat(renewed.at("/entry/notices/0/personId").asText()).isEqualTo(hansen.toString());
        join(UUID.randomUUID().toString(), older).statusCode(410);
        String newer = tokens.sign(
                UUID.fromString(renewed.path("invitationId").asText()),
                hansen,
                project.studio().agencyId(),
                Instant.now().plus(Duration.ofDays(1)));
        join(UUID.randomUUID().toString(), newer).statusCode(303);
    }

    @Test
    void who_is_in_already_needs_no_invitation() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);

        invitation(project, hansen.personId()).statusCode(409).body("detail", containsString("schon Zugang"));
    }

    @Test
    void a_shared_mailbox_is_not_invited_later_either() {
        Project project = scene.project();
        UUID karl = scene.add(project, """
                {"name": "Karl", "side": "CLIENT", "email": "info@krume.example", "sharedMailbox": true}""");

        invitation(project, karl).statusCode(409).body("detail", containsString("gemeinsames Postfach"));
    }

    @Test
    void revoking_puts_whoever_came_in_by_it_out_at_once_in_every_project() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);

        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + hansen.personId() + "/invitation")
                .then()
                .statusCode(204);

        as(hansen.subject()).get("/api" + project.path()).then().statusCode(404);
        as(project.studio().nadja())
                .get("/api" + project.path() + "/participants")
                .then()
                .body("items.find { it.name == 'Hansen' }.joined", equalTo(false));
    }

    @Test
    void that_the_way_in_is_closed_stands_in_the_history_of_agency_and_client() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + hansen.personId() + "/invitation");

        JsonNode entry = published
                .last(project.studio().agencyId(), project.id(), "participant.access-ended.v1")
                .path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/sentence/de").asText())
                .isEqualTo("Nadja hat die Einladung von Hansen zurückgezogen; der Zugang ist geschlossen");
    }

    @Test
    void afterwards_the_right_one_can_be_invited() {
        Project project = scene.project();
        Guest wrong = scene.hansen(project);
        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + wrong.personId() + "/invitation");

        invitation(project, wrong.personId()).statusCode(200).body("invited", equalTo(true));
    }

    @Test
    void the_agencys_own_people_lose_nothing_this_way() {
        Project project = scene.project();
        String nadja = as(project.studio().nadja())
                .get("/api" + project.path() + "/participants")
                .then()
                .extract()
                .path("items[0].personId");

        as(project.studio().nadja())
                .delete("/api" + project.path() + "/participants/" + nadja + "/invitation")
                .then()
                .statusCode(409);
    }

    @Test
    void only_staff_invite_and_revoke() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String clara = scene.clara(project).subject();
        String path = "/api" + project.path() + "/participants/" + hansen.personId() + "/invitation";

        as(clara).post(path).then().statusCode(403);
        as(clara).delete(path).then().statusCode(403);
        as(scene.studio("Fotohaus Süd").nadja()).delete(path).then().statusCode(404);
    }

    private String deliverable(Project project) {
        scene.written(project, Scene.BRIEF);
        return as(project.studio().nadja())
                .get("/api" + project.path() + "/brief")
                .then()
                .extract()
                .path("deliverables[0].id");
    }

    private static ValidatableResponse change(String by, Project project, Guest person, String body) {
        return as(by).contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api" + project.path() + "/participants/" + person.personId())
                .then();
    }

    private static ValidatableResponse invitation(Project project, UUID person) {
        return as(project.studio().nadja())
                .post("/api" + project.path() + "/participants/" + person + "/invitation")
                .then();
    }

    private static ValidatableResponse join(String subject, String token) {
        return as(subject)
                .accept("text/html")
                .formParam("token", token)
                .formParam("to", "/communication/")
                .post("/join")
                .then();
    }
}
