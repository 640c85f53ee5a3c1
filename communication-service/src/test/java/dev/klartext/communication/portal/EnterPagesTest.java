package dev.klartext.communication.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the personal link of a mail leads once the login has let somebody in. */
@QuarkusTest
class EnterPagesTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void its_owner_goes_straight_on() {
        entering(project.clara(), "/results/projects/1?after=dispute:1:1:7")
                .get("/enter")
                .then()
                .statusCode(303)
                .header("Location", containsString("/results/projects/1?after=dispute:1:1:7"));
    }

    @Test
    void somebody_else_is_asked_who_they_are() {
        entering(project.karl(), "/results/projects/1")
                .get("/enter")
                .then()
                .statusCode(200)
                .body(containsString("Wer sind Sie?"))
                .body(containsString("als Karl Kontakt angemeldet"))
                .body(containsString("href=\"/results/projects/1\""))
                .body(not(containsString(project.clara().subject())));
    }

    @Test
    void a_link_leads_nowhere_but_to_our_pages() {
        entering(project.clara(), "https://evil.example/")
                .get("/enter")
                .then()
                .statusCode(303)
                .header("Location", containsString("/communication/"));
    }

    @Test
    void a_token_that_can_t_be_read_harms_nobody() {
        As.person(project.clara())
                .queryParam("mail_token", "x.%%%.y")
                .get("/enter")
                .then()
                .statusCode(303);
    }

    @Test
    void a_browser_is_known_only_after_a_proof() {
        As.person(project.clara())
                .header("Test-Way", "LINK")
                .get("/prove")
                .then()
                .statusCode(403);
        String cookie = As.person(project.clara())
                .header("Test-Way", "CODE")
                .accept("text/html")
                .queryParam("to", "/results/projects/1")
                .get("/prove")
                .then()
                .statusCode(303)
                .header("Set-Cookie", notNullValue())
                .extract()
                .header("Set-Cookie")
                .split(";")[0];
        As.person(project.clara())
                .header("Test-Way", "LINK")
                .header("Cookie", cookie)
                .get("/prove")
                .then()
                .statusCode(303);
        As.person(project.karl())
                .header("Test-Way", "LINK")
                .header("Cookie", cookie)
                .get("/prove")
                .then()
                .statusCode(equalTo(403));
    }

    @Test
    void an_ordinary_login_makes_the_browser_known_a_link_does_not() {
        home("LINK", true).then().header("Set-Cookie", nullValue());
        String cookie = home("PASSKEY", true).header("Set-Cookie").split(";")[0];

        As.person(project.clara())
                .header("Test-Way", "LINK")
                .header("Cookie", cookie)
                .get("/prove")
                .then()
                .statusCode(303);
        As.person(project.clara())
                .header("Test-Way", "PASSKEY")
                .header("Cookie", cookie)
                .accept("text/html")
                .get("/")
                .then()
                .header("Set-Cookie", nullValue());
    }

    @Test
    void the_browser_of_who_registered_a_foreign_address_is_known_no_longer_once_its_owner_proved_it() {
        String cookie = home("PASSWORD", false).header("Set-Cookie").split(";")[0];

        for (boolean proved : List.of(false, true)) {
            As.person(project.clara())
                    .header("Test-Way", "LINK")
                    .header("Test-Email-Verified", proved)
                    .header("Cookie", cookie)
                    .get("/prove")
                    .then()
                    .statusCode(proved ? 403 : 303);
        }
    }

    private Response home(String way, boolean addressProved) {
        return As.person(project.clara())
                .header("Test-Way", way)
                .header("Test-Email-Verified", addressProved)
                .accept("text/html")
                .get("/");
    }

    /** Clara's link, whoever opens it. */
    private RequestSpecification entering(Given.Person person, String to) {
        String claims =
                "{\"exp\": 1, \"sub\": \"%s\"}".formatted(project.clara().subject());
        String token = "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + ".s";
        return As.person(person).queryParam("mail_token", token).queryParam("to", to);
    }
}
