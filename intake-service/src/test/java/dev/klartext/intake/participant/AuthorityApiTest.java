package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may order, approve and accept, and up to which amount. */
@QuarkusTest
class AuthorityApiTest {

    private static final String FULL = """
            {"orders": true, "approves": true, "accepts": true}""";
    private static final String UP_TO_1000 = """
            {"orders": true, "approves": true, "accepts": false, "upToNet": "1000.00"}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void the_agencys_word_counts_at_first_and_the_first_order_confirms_it() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        of(project, clara, project.studio().nadja())
                .body("authority.orders", equalTo(true))
                .body("confirmedBy", nullValue());
        scene.sent(project);

        scene.order(project, clara.subject(), 1).statusCode(200);

        of(project, clara, project.studio().nadja())
                .body("confirmedBy", equalTo("Clara Krume"))
                .body("claim", nullValue());
        assertThat(last(project, "authority-confirmed.v1").has("entry")).isFalse();
    }

    @Test
    void nobody_orders_beyond_their_amount() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        claims(project, clara.personId(), UP_TO_1000).statusCode(200);

        scene.order(project, clara.subject(), 1)
                .statusCode(403)
                .body("detail", containsString("Sie können bis 1.000,00"));
    }

    @Test
    void an_order_is_not_sent_to_who_may_not_spend_that_much() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        claims(project, clara.personId(), UP_TO_1000).statusCode(200);
        scene.written(project, Scene.BRIEF);

        scene.send(project).statusCode(409).body("detail", containsString("kann Clara Krume nicht entscheiden"));
    }

    @Test
    void once_the_client_has_spoken_a_claim_waits_and_who_decides_is_asked() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        confirms(clara, project, clara.personId(), FULL).statusCode(200);

        claims(project, karl.personId(), UP_TO_1000)
                .statusCode(200)
                .body("authority.orders", equalTo(false))
                .body("claim.authority.orders", equalTo(true))
                .body("claim.pointId", notNullValue());

        JsonNode claimed = last(project, "authority-claimed.v1");
        assertThat(claimed.path("counts").asBoolean()).isFalse();
        assertThat(claimed.at("/entry/opens/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        assertThat(claimed.at("/entry/audience").asText()).isEqualTo("PARTIES");
        assertThat(claimed.at("/entry/notices")).hasSize(1);
    }

    @Test
    void the_clients_answer_puts_it_in_force_and_settles_the_point() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);
        confirms(clara, project, clara.personId(), FULL).statusCode(200);
        String point = claims(project, karl.personId(), UP_TO_1000).extract().path("claim.pointId");

        confirms(clara, project, karl.personId(), UP_TO_1000)
                .statusCode(200)
                .body("authority.upToNet", equalTo("1000.00"))
                .body("confirmedBy", equalTo("Clara Krume"));

        JsonNode confirmed = last(project, "authority-confirmed.v1");
        assertThat(confirmed.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/entry/closes/0").asText()).isEqualTo(point);
    }

    @Test
    void somebody_whom_the_agency_names_later_decides_only_when_the_client_says_so() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        confirms(clara, project, clara.personId(), FULL).statusCode(200);

        scene.asks(project, """
                        {"name": "Jan Krume", "side": "CLIENT", "decides": true, "email": "jan@krume.example"}""").statusCode(201).body("decides", equalTo(false));

        assertThat(last(project, "authority-claimed.v1").path("counts").asBoolean())
                .isFalse();
    }

    @Test
    void a_contact_can_not_make_himself_the_boss() {
        Project project = scene.project();
        scene.clara(project);
        Guest karl = scene.karl(project);

        confirms(karl, project, karl.personId(), FULL).statusCode(403);
    }

    @Test
    void the_agency_can_not_confirm_nor_the_client_claim() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        post(project.studio().nadja(), project, clara.personId(), "confirmations", FULL)
                .statusCode(403);
        post(clara.subject(), project, clara.personId(), "claims", FULL).statusCode(403);
    }

    @Test
    void a_partner_reads_no_authorities_because_a_limit_is_a_price() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);

        as(hansen.subject())
                .get("/api" + project.path() + "/authorities")
                .then()
                .statusCode(403);
    }

    @Test
    void a_stranger_finds_nothing() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String tom = scene.studio("Fotohaus Süd").nadja();

        as(tom).get("/api" + project.path() + "/authorities").then().statusCode(404);
        post(tom, project, clara.personId(), "claims", FULL).statusCode(404);
    }

    @Test
    void a_shared_mailbox_orders_nothing_however_little() {
        Project project = scene.project();
        UUID karl = scene.add(project, """
                {"name": "Karl", "side": "CLIENT", "email": "info@krume.example", "sharedMailbox": true}""");

        claims(project, karl, UP_TO_1000).statusCode(400).body("violations.field", hasItem("orders"));
    }

    @Test
    void a_limit_without_ordering_is_named() {
        Project project = scene.project();
        Guest karl = scene.karl(project);

        claims(project, karl.personId(), """
                        {"approves": true, "upToNet": "10"}""").statusCode(400).body("violations.field", hasItem("upToNet"));
    }

    @Test
    void a_partner_has_no_authority_to_enter() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);

        claims(project, hansen.personId(), FULL).statusCode(404);
    }

    private static ValidatableResponse of(Project project, Guest person, String reader) {
        return as(reader)
                .get("/api" + project.path() + "/authorities")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.personId == '" + person.personId() + "' }");
    }

    private static ValidatableResponse claims(Project project, UUID person, String authority) {
        return post(project.studio().nadja(), project, person, "claims", authority);
    }

    private static ValidatableResponse confirms(Guest by, Project project, UUID person, String authority) {
        return post(by.subject(), project, person, "confirmations", authority);
    }

    private static ValidatableResponse post(String by, Project project, UUID person, String what, String authority) {
        return as(by).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(authority)
                .post("/api" + project.path() + "/participants/" + person + "/authority/" + what)
                .then();
    }

    private JsonNode last(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), "participant." + type);
    }
}
