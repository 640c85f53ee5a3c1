package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.chassis.invitation.InvitationToken;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff who are invited by mail, and what they may do. */
@QuarkusTest
class MemberApiTest {

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Inject
    InvitationToken tokens;

    @Test
    void an_invitation_goes_out_by_mail_and_carries_no_secret() {
        Studio studio = scene.studio();

        UUID kim = invited(studio);

        JsonNode event = published.last(studio.agencyId(), studio.agencyId(), "agency.member-invited.v1");
        JsonNode notice = event.path("entry").path("notices").path(0);
        assertThat(notice.path("personId").asText()).isEqualTo(kim.toString());
        assertThat(notice.path("body").path("de").asText()).contains("Hallo Kim");
        assertThat(event.toString()).doesNotContain("token");
    }

    @Test
    void who_redeems_it_sees_the_projects_of_the_agency() {
        Scene.Project project = scene.project();
        String subject = UUID.randomUUID().toString();
        String token = token(project.studio(), invited(project.studio()));

        redeem(subject, token).statusCode(303);

        as(subject).get("/api" + project.path()).then().statusCode(200);
    }

    @Test
    void the_page_behind_the_link_says_which_agency_invites() {
        Studio studio = scene.studio();
        String token = token(studio, invited(studio));

        as(UUID.randomUUID().toString())
                .accept("text/html")
                .queryParam("token", token)
                .get("/join")
                .then()
                .statusCode(200)
                .body(containsString("Die Einladung von Nadja in die Agentur cne Studio gilt Kim."));
    }

    @Test
    void a_second_invitation_ends_the_first() {
        Studio studio = scene.studio();
        UUID kim = invited(studio);
        String first = token(studio, kim);

        as(studio.nadja()).post(path(studio) + "/" + kim + "/invitation").then().statusCode(201);

        redeem(UUID.randomUUID().toString(), first).statusCode(410);
        redeem(UUID.randomUUID().toString(), token(studio, kim)).statusCode(303);
    }

    @Test
    void who_has_joined_needs_no_second_invitation() {
        Studio studio = scene.studio();
        UUID kim = invited(studio);
        redeem(UUID.randomUUID().toString(), token(studio, kim));

        as(studio.nadja()).post(path(studio) + "/" + kim + "/invitation").then().statusCode(409);
    }

    @Test
    void an_invitation_of_somebody_who_was_taken_out_again_is_worth_nothing() {
        Studio studio = scene.studio();
        UUID kim = invited(studio);
        String token = token(studio, kim);

        as(studio.nadja()).delete(path(studio) + "/" + kim).then().statusCode(204);

        redeem(UUID.randomUUID().toString(), token).statusCode(410);
    }

    @Test
    void who_is_taken_out_sees_nothing_at_once_not_even_where_he_was_named() {
        Scene.Project project = scene.project();
        Studio studio = project.studio();
        UUID kim = invited(studio);
        String subject = UUID.randomUUID().toString();
        redeem(subject, token(studio, kim));
        scene.add(project, """
                {"personId": "%s", "side": "AGENCY", "function": "Gestaltung"}""".formatted(kim));

        as(studio.nadja()).delete(path(studio) + "/" + kim).then().statusCode(204);

        as(subject).get("/api" + project.path()).then().statusCode(404);
    }

    @Test
    void a_colleague_becomes_admin_and_may_then_invite() {
        Studio studio = scene.studio();

        role(studio.nadja(), studio, alex(studio), "ADMIN").statusCode(200).body("role", equalTo("ADMIN"));

        invite(studio.alex(), studio, "kim@cne.example").statusCode(201);
        assertThat(published.in(studio.agencyId(), studio.agencyId(), "agency.member-role-changed.v1"))
                .hasSize(1);
    }

    @Test
    void the_last_admin_keeps_the_role() {
        Studio studio = scene.studio();
        String nadja = as(studio.nadja()).get(path(studio)).then().extract().path("items[0].personId");

        role(studio.nadja(), studio, nadja, "STAFF").statusCode(409);
    }

    @Test
    void only_who_administers_the_agency_invites_and_gives_roles() {
        Studio studio = scene.studio();
        UUID kim = invited(studio);
        String tom = scene.studio("Fotohaus Süd").nadja();

        invite(studio.alex(), studio, "lou@cne.example").statusCode(403);
        role(studio.alex(), studio, alex(studio), "ADMIN").statusCode(403);
        as(studio.alex()).post(path(studio) + "/" + kim + "/invitation").then().statusCode(403);
        invite(tom, studio, "lou@cne.example").statusCode(404);
        role(tom, studio, alex(studio), "ADMIN").statusCode(404);
        as(tom).post(path(studio) + "/" + kim + "/invitation").then().statusCode(404);
    }

    @Test
    void a_second_factor_is_wanted_once_and_told_once() {
        Studio studio = scene.studio();
        secondFactor(studio.nadja(), studio, "true").statusCode(200).body("wanted", equalTo(true));
        secondFactor(studio.nadja(), studio, "true").statusCode(200);
        as(studio.alex()).get(secondFactor(studio)).then().statusCode(200).body("wanted", equalTo(true));
        assertThat(published.in(studio.agencyId(), studio.agencyId(), "agency.second-factor-changed.v1"))
                .hasSize(1)
                .allSatisfy(
                        event -> assertThat(event.path("wanted").asBoolean()).isTrue());
    }

    @Test
    void only_who_administers_the_agency_says_so_and_says_it_clearly() {
        Studio studio = scene.studio();
        String tom = scene.studio("Fotohaus Süd").nadja();
        secondFactor(studio.alex(), studio, "true").statusCode(403);
        secondFactor(tom, studio, "true").statusCode(404);
        as(tom).get(secondFactor(studio)).then().statusCode(404);
        secondFactor(studio.nadja(), studio, "null").statusCode(400).body("violations[0].field", equalTo("wanted"));
    }

    @Test
    void the_same_address_is_not_invited_twice() {
        Studio studio = scene.studio();
        invited(studio);

        invite(studio.nadja(), studio, "Kim@cne.example")
                .statusCode(409)
                .body("detail", containsString("with this address"));
    }

    @Test
    void staff_of_the_agency_redeem_no_second_place_in_it() {
        Studio studio = scene.studio();
        String token = token(studio, invited(studio));

        redeem(studio.alex(), token).statusCode(409);
    }

    private UUID invited(Studio studio) {
        return UUID.fromString(invite(studio.nadja(), studio, "kim@cne.example")
                .statusCode(201)
                .body("joined", equalTo(false))
                .extract()
                .<String>path("personId"));
    }

    private static ValidatableResponse invite(String by, Studio studio, String email) {
        return as(by).contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body("""
                        {"name": "Kim", "email": "%s"}""".formatted(email))
                .post(path(studio))
                .then();
    }

    private static ValidatableResponse role(String by, Studio studio, String person, String role) {
        return as(by).contentType(ContentType.JSON)
                .body("""
                        {"role": "%s"}""".formatted(role))
                .put(path(studio) + "/" + person + "/role")
                .then();
    }

    private static ValidatableResponse secondFactor(String by, Studio studio, String wanted) {
        return as(by).contentType(ContentType.JSON)
                .body("{\"wanted\": %s}".formatted(wanted))
                .put(secondFactor(studio))
                .then();
    }

    private static String secondFactor(Studio studio) {
        return "/api/agencies/" + studio.agencyId() + "/second-factor";
    }

    private static ValidatableResponse redeem(String subject, String token) {
        return as(subject)
                .formParam("token", token)
                .formParam("to", "/communication/")
                .post("/join")
                .then();
    }

    /** The token that the newest mail to this person would carry. */
    private String token(Studio studio, UUID person) {
        UUID invitation = published.in(studio.agencyId(), studio.agencyId(), "agency.member-invited.v1").stream()
                .filter(event -> event.path("personId").asText().equals(person.toString()))
                .map(event -> UUID.fromString(event.path("invitationId").asText()))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        return tokens.sign(invitation, person, studio.agencyId(), Instant.now().plus(Duration.ofDays(30)));
    }

    private static String alex(Studio studio) {
        return as(studio.nadja()).get(path(studio)).then().extract().path("items[1].personId");
    }

    private static String path(Studio studio) {
        return "/api/agencies/" + studio.agencyId() + "/members";
    }
}
