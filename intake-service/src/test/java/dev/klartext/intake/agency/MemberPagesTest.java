package dev.klartext.intake.agency;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The agency's own people in the browser. */
@QuarkusTest
class MemberPagesTest {

    @Inject
    Scene scene;

    @Test
    void somebody_is_invited_and_waits_with_a_tag() {
        Studio studio = scene.studio();

        invite(studio, "kim@cne.example").statusCode(303);

        page(studio.nadja(), "/settings/members?said=INVITED")
                .body(containsString("Die Einladung ist unterwegs."))
                .body(containsString("kim@cne.example"))
                .body(containsString("Einladung noch einmal schicken"));
    }

    @Test
    void an_address_that_is_none_comes_back_as_it_was_typed() {
        invite(scene.studio(), "kim").statusCode(400).body(containsString("value=\"kim\""));
    }

    @Test
    void an_invitation_that_is_there_already_is_explained_on_the_page() {
        Studio studio = scene.studio();
        invite(studio, "kim@cne.example");

        invite(studio, "kim@cne.example").statusCode(409).body(containsString("Unter dieser Adresse"));
    }

    @Test
    void a_colleague_gets_another_role_and_leaves_in_the_browser() {
        Studio studio = scene.studio();
        String alex = as(studio.nadja())
                .get("/api/agencies/" + studio.agencyId() + "/members")
                .then()
                .extract()
                .path("items[1].personId");

        post(studio, "/settings/members/" + alex + "/role", "role", "ADMIN").statusCode(303);
        post(studio, "/settings/members/" + alex + "/remove", "x", "x").statusCode(303);

        page(studio.nadja(), "/settings/members").body(not(containsString("Alex")));
    }

    @Test
    void a_second_factor_is_wanted_by_one_button_and_no_longer_by_another() {
        Studio studio = scene.studio();
        page(studio.nadja(), "/settings/members").body(containsString("Zweiten Faktor verlangen"));

        post(studio, "/settings/members/second-factor", "wanted", "true").statusCode(303);

        page(studio.nadja(), "/settings/members?said=SECOND_FACTOR")
                .body(containsString("Es gilt für alle ab dem nächsten Anmelden."))
                .body(containsString("Nicht mehr verlangen"));
        page(studio.alex(), "/settings/members")
                .body(containsString("eine Zahl aus einer App"))
                .body(not(containsString("Nicht mehr verlangen")));
    }

    private static ValidatableResponse invite(Studio studio, String email) {
        return as(studio.nadja())
                .accept("text/html")
                .formParam("name", "Kim")
                .formParam("email", email)
                .formParam("role", "STAFF")
                .post("/settings/members")
                .then();
    }

    private static ValidatableResponse post(Studio studio, String path, String field, String value) {
        return as(studio.nadja())
                .accept("text/html")
                .formParam(field, value)
                .post(path)
                .then();
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject)
                .accept("text/html")
                .header("Accept-Language", "de")
                .get(path)
                .then()
                .statusCode(200);
    }
}
