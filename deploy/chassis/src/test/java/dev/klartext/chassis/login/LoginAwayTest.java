package dev.klartext.chassis.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** This service was started while Keycloak was away, and it still is. */
@QuarkusTest
class LoginAwayTest {

    private static final String SORRY = "Die Anmeldung ist gerade nicht erreichbar";

    @Test
    void a_page_says_so_and_can_be_tried_again() {
        browser()
                .get("/rooms/mine?x=1")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body(allOf(containsString(SORRY), containsString("href=\"/results/rooms/mine?x=1\"")));
        browser()
                .header("Accept-Language", "en")
                .get("/rooms/mine")
                .then()
                .statusCode(503)
                .body(containsString("nothing is lost"));
    }

    @Test
    void what_was_typed_stands_in_the_page_to_be_sent_once_more() {
        browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("words", "Größer & \"lauter\"")
                .formParam("tick", "a", "b")
                .post("/rooms/1")
                .then()
                .statusCode(503)
                .body(allOf(
                        containsString("name=\"words\" value=\"Größer &amp; &quot;lauter&quot;\""),
                        containsString("name=\"tick\" value=\"b\""),
                        containsString("action=\"/results/rooms/1\"")));
    }

    @Test
    void a_session_is_kept_until_the_login_is_back() {
        browser()
                .cookie("q_session", "whatever")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("words", "Noch da")
                .post("/rooms/1")
                .then()
                .statusCode(503)
                .header("Set-Cookie", nullValue())
                .body(allOf(containsString(SORRY), containsString("value=\"Noch da\"")));
    }

    @Test
    void a_script_of_a_page_gets_a_problem() {
        given().cookie("q_session", "whatever")
                .get("/rooms/mine")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body(not(containsString("<html")));
    }

    @Test
    void files_are_no_typed_words() {
        assertThat(TypedForm.read("a=1&b=&a=2").fields())
                .containsExactlyInAnyOrder(
                        new TypedForm.Field("a", "1"), new TypedForm.Field("a", "2"), new TypedForm.Field("b", ""));
        browser()
                .multiPart("file", "x.txt", "x".getBytes())
                .post("/rooms/1")
                .then()
                .statusCode(503)
                .body(containsString("Noch einmal versuchen"));
    }

    private static RequestSpecification browser() {
        return given().header("Accept", "text/html").redirects().follow(false);
    }
}
