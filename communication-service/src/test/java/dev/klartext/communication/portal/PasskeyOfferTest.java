package dev.klartext.communication.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A passkey is offered once, and never pushed. */
@QuarkusTest
class PasskeyOfferTest {

    private static final String OFFER = "Nächstes Mal ohne Code?";

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void who_typed_a_code_is_offered_a_passkey_until_they_say_no() {
        assertThat(home(project.clara(), "CODE")).contains(OFFER, "Nein danke");

        As.person(project.clara())
                .formParam("answer", "no")
                .post("/passkey")
                .then()
                .statusCode(303);

        assertThat(home(project.clara(), "CODE")).doesNotContain(OFFER);
        assertThat(home(project.karl(), "CODE")).contains(OFFER);
    }

    @Test
    void who_says_yes_goes_to_set_it_up_and_is_not_asked_again_whatever_becomes_of_it() {
        String to = As.person(project.clara())
                .formParam("answer", "set-up")
                .post("/passkey")
                .header("Location");

        assertThat(to).endsWith("/communication/passkey/set-up");
        assertThat(home(project.clara(), "CODE")).doesNotContain(OFFER);
    }

    @Test
    void who_has_a_passkey_or_a_password_or_has_proved_nothing_yet_is_not_asked() {
        assertThat(as(project.clara(), "CODE")
                        .header("Test-Passkey", "true")
                        .get("/")
                        .asString())
                .doesNotContain(OFFER);
        for (String way : new String[] {"PASSWORD", "PASSKEY", "LINK"}) {
            assertThat(home(project.clara(), way)).doesNotContain(OFFER);
        }
    }

    @Test
    void who_comes_by_a_link_in_a_browser_in_which_they_typed_a_code_is_asked() {
        String known = as(project.clara(), "CODE").get("/").header("Set-Cookie").split(";")[0];

        assertThat(as(project.clara(), "LINK").header("Cookie", known).get("/").asString())
                .contains(OFFER);
    }

    @Test
    void staff_and_strangers_are_not_asked() {
        assertThat(home(project.nadja(), "CODE")).doesNotContain(OFFER);
        assertThat(home(new Given.Person(project.projectId(), "nobody-here", "Niemand"), "CODE"))
                .doesNotContain(OFFER);
    }

    private static String home(Given.Person person, String way) {
        return as(person, way).get("/").then().statusCode(200).extract().asString();
    }

    private static RequestSpecification as(Given.Person person, String way) {
        return As.person(person).header("Test-Way", way).accept("text/html");
    }
}
