package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The one-time invitation. */
@QuarkusTest
class InvitationTest {

    private static final String CLARA = """
            {"name": "Clara Krume", "side": "CLIENT", "decides": true, "email": "clara@krume.example"}""";

    @Inject
    Scene scene;

    @Test
    void somebody_unknown_reads_who_invites_and_why() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));

        given().accept("text/html")
                .queryParam("token", token)
                .get("/join")
                .then()
                .statusCode(200)
                .body(containsString("lädt Sie zum Projekt „Website-Relaunch“ ein"))
                .body(containsString("login_hint=clara%40krume.example"));
    }

    @Test
    void opening_the_link_binds_nobody() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));
        String somebody = UUID.randomUUID().toString();

        as(somebody)
                .accept("text/html")
                .queryParam("token", token)
                .get("/join")
                .then()
                .statusCode(200);

        as(somebody).get("/api" + project.path()).then().statusCode(404);
    }

    @Test
    void redeeming_opens_the_project_and_leads_on() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));
        String clara = UUID.randomUUID().toString();

        redeem(clara, token, "/intake" + project.path())
                .statusCode(303)
                .header("Location", containsString("/intake" + project.path()));

        as(clara).get("/api" + project.path()).then().statusCode(200);
    }

    @Test
    void who_has_just_come_by_the_invitations_own_link_is_there_without_another_button() {
        Project project = scene.project();
        String clara = UUID.randomUUID().toString();
        String token = scene.token(project, scene.add(project, CLARA), clara);

        as(clara)
                .header("Test-Way", "LINK")
                .accept("text/html")
                .queryParam("token", token)
                .queryParam("to", "/intake" + project.path())
                .get("/join")
                .then()
                .statusCode(303)
                .header("Location", containsString("/intake" + project.path()));

        as(clara).get("/api" + project.path()).then().statusCode(200);
    }

    @Test
    void who_came_by_a_link_earlier_is_asked_and_bound_by_nothing_but_the_button() {
        Project project = scene.project();
        String clara = UUID.randomUUID().toString();
        String token = scene.token(project, scene.add(project, CLARA), clara);

        as(clara)
                .header("Test-Way", "LINK")
                .header("Test-Auth-Time", Instant.now().minusSeconds(3600).getEpochSecond())
                .accept("text/html")
                .queryParam("token", token)
                .get("/join")
                .then()
                .statusCode(200)
                .body(containsString("Als Clara Krume teilnehmen"));

        as(clara).get("/api" + project.path()).then().statusCode(404);
    }

    @Test
    void a_link_into_another_service_waits_until_that_one_knows_the_person() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));

        redeem(UUID.randomUUID().toString(), token, "/communication" + project.path())
                .statusCode(303)
                .header(
                        "Location",
                        containsString("after=intake:" + project.studio().agencyId()));
    }

    @Test
    void the_same_person_may_follow_the_link_again() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));
        String clara = UUID.randomUUID().toString();
        redeem(clara, token, "/communication/");

        redeem(clara, token, "/communication/").statusCode(303);
    }

    @Test
    void nobody_else_can_redeem_it_afterwards() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));
        redeem(UUID.randomUUID().toString(), token, "/communication/");

        redeem(UUID.randomUUID().toString(), token, "/communication/")
                .statusCode(409)
                .body(containsString("schon mit einem anderen Konto eingelöst"));
    }

    @Test
    void who_opens_it_with_another_account_is_told_so_before_trying() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));
        redeem(UUID.randomUUID().toString(), token, "/communication/");

        as(UUID.randomUUID().toString())
                .accept("text/html")
                .queryParam("token", token)
                .get("/join")
                .then()
                .statusCode(409);
    }

    @Test
    void staff_can_not_become_the_client() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));

        redeem(project.studio().alex(), token, "/communication/").statusCode(409);
    }

    @Test
    void a_revoked_invitation_says_whom_to_ask() {
        Project project = scene.project();
        UUID person = scene.add(project, CLARA);
        String token = scene.token(project, person);
        as(project.studio().nadja()).delete("/api" + project.path() + "/participants/" + person);

        redeem(UUID.randomUUID().toString(), token, "/communication/")
                .statusCode(410)
                .body(containsString("hilft Ihnen Nadja"));
    }

    @Test
    void a_forged_token_opens_nothing() {
        as(UUID.randomUUID().toString())
                .accept("text/html")
                .queryParam("token", "bm9uc2Vuc2U.bm9uc2Vuc2U")
                .get("/join")
                .then()
                .statusCode(410);
    }

    @Test
    void an_invitation_sends_nobody_to_another_site() {
        Project project = scene.project();
        String token = scene.token(project, scene.add(project, CLARA));

        redeem(UUID.randomUUID().toString(), token, "https://evil.example/")
                .statusCode(303)
                .header("Location", containsString("/communication/"));
    }

    private static ValidatableResponse redeem(String subject, String token, String to) {
        return as(subject)
                .accept("text/html")
                .formParam("token", token)
                .formParam("to", to)
                .post("/join")
                .then();
    }
}
