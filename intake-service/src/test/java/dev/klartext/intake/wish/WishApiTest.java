package dev.klartext.intake.wish;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wishes are acknowledged, asked back and answered, through the API and in the browser. */
@QuarkusTest
class WishApiTest {

    private static final String QUESTION = """
            {"version": 1, "question": "Ginge es mit einer anderen Kasse?"}""";
    private static final String ANSWER = """
            {"answer": "Ja, mit Kasse A."}""";
    private static final String READ = """
            {"version": 1}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    Project project;
    Guest clara;
    Guest karl;

    /** The online shop, which was refused. */
    String wish;

    @BeforeEach
    void answeredWishes() {
        project = scene.project();
        clara = scene.clara(project);
        karl = scene.karl(project);
        scene.sent(project);
        wish = as(clara.subject()).get(wishes()).then().extract().path("items[1].wish.id");
    }

    @Test
    void an_answer_is_acknowledged_by_any_of_the_clients_people() {
        says(karl.subject(), "acknowledgement", READ).statusCode(200).body("state", equalTo("ACKNOWLEDGED"));

        JsonNode event = event("wish.acknowledged.v1");
        assertThat(event.at("/wish/answer").asText()).isEqualTo("NOT_POSSIBLE");
        assertThat(event.at("/entry/standing").asText()).isEqualTo("CONFIRMED");
        assertThat(event.at("/entry/audience").asText()).isEqualTo("PARTIES");
    }

    @Test
    void acknowledging_twice_is_said_once() {
        says(karl.subject(), "acknowledgement", READ).statusCode(200);
        says(clara.subject(), "acknowledgement", READ).statusCode(200);

        assertThat(published.in(project.studio().agencyId(), project.id(), "wish.acknowledged.v1"))
                .hasSize(1);
    }

    @Test
    void a_question_gives_the_agency_the_ball_and_its_answer_takes_it_away() {
        says(clara.subject(), "question", QUESTION).statusCode(200).body("state", equalTo("ASKED_BACK"));
        JsonNode opened = event("wish.asked-back.v1").at("/entry/opens/0");
        assertThat(opened.path("side").asText()).isEqualTo("AGENCY");

        says(project.studio().nadja(), "answer", ANSWER).statusCode(200).body("state", equalTo("ANSWERED"));

        JsonNode answered = event("wish.answered.v1");
        assertThat(answered.at("/entry/closes/0").asText())
                .isEqualTo(opened.path("id").asText());
        assertThat(answered.at("/entry/notices/0/personId").asText())
                .isEqualTo(clara.personId().toString());
        assertThat(answered.at("/entry/notices/0/body/de").asText())
                .contains("Ginge es mit einer anderen Kasse?", "Ja, mit Kasse A.");
    }

    @Test
    void nobody_agrees_while_a_question_is_open() {
        says(clara.subject(), "question", QUESTION);

        says(karl.subject(), "acknowledgement", READ).statusCode(409).body("detail", containsString("noch eine Frage"));
    }

    @Test
    void a_second_question_waits_for_the_first_answer() {
        says(clara.subject(), "question", QUESTION);

        says(karl.subject(), "question", QUESTION).statusCode(409).body("detail", containsString("wartet schon"));
    }

    @Test
    void an_answer_without_a_question_is_refused() {
        says(project.studio().nadja(), "answer", ANSWER)
                .statusCode(409)
                .body("detail", containsString("keine Frage offen"));
    }

    @Test
    void an_older_version_is_not_talked_about() {
        scene.sent(project);

        says(clara.subject(), "acknowledgement", READ).statusCode(409).body("detail", containsString("Version 2"));
    }

    @Test
    void a_version_that_was_declined_is_not_talked_about() {
        scene.signOff(project, clara.subject(), 1, """
                {"decision": "DECLINE", "reason": "Anders"}""");

        says(clara.subject(), "question", QUESTION).statusCode(409).body("detail", containsString("gilt nicht mehr"));
    }

    @Test
    void an_empty_question_is_no_question() {
        says(clara.subject(), "question", READ).statusCode(400).body("violations[0].field", equalTo("question"));
    }

    @Test
    void a_wish_that_nobody_wrote_is_not_there() {
        wish = UUID.randomUUID().toString();

        says(clara.subject(), "acknowledgement", READ).statusCode(404);
    }

    @Test
    void each_side_says_only_its_own_part() {
        says(project.studio().nadja(), "acknowledgement", READ).statusCode(403);
        says(project.studio().nadja(), "question", QUESTION).statusCode(403);
        says(clara.subject(), "answer", ANSWER).statusCode(403);
    }

    @Test
    void a_partner_has_no_part_in_it() {
        Guest hansen = scene.hansen(project);

        as(hansen.subject()).get(wishes()).then().statusCode(403);
        says(hansen.subject(), "acknowledgement", READ).statusCode(403);
    }

    @Test
    void on_the_page_the_client_asks_and_the_agency_answers() {
        sends(clara.subject(), "ask", "Ginge es mit einer anderen Kasse?").statusCode(303);
        page(project.studio().nadja()).body(containsString("Ginge es mit einer anderen Kasse?"));
        sends(project.studio().nadja(), "answer", "Ja, mit Kasse A.").statusCode(303);
        page(clara.subject()).body(containsString("Ja, mit Kasse A."));

        sends(clara.subject(), "acknowledge", "").statusCode(303);

        page(clara.subject()).body(containsString("Clara Krume ist einverstanden"));
    }

    @Test
    void a_question_that_is_refused_is_not_lost() {
        says(clara.subject(), "question", QUESTION);

        sends(karl.subject(), "ask", "Und mit Kasse B?")
                .statusCode(409)
                .body(containsString("wartet schon"))
                .body(containsString("Und mit Kasse B?"));
    }

    @Test
    void the_agency_reads_no_buttons_of_the_client() {
        page(project.studio().nadja()).body(not(containsString("Einverstanden")));
    }

    private ValidatableResponse says(String subject, String what, String body) {
        return as(subject)
                .contentType(ContentType.JSON)
                .body(body)
                .post(wishes() + "/" + wish + "/" + what)
                .then();
    }

    private ValidatableResponse sends(String subject, String action, String words) {
        return as(subject)
                .accept("text/html")
                .formParam("words", words)
                .post(project.path() + "/brief/versions/1/wishes/" + wish + "/" + action)
                .then();
    }

    private ValidatableResponse page(String subject) {
        return as(subject)
                .accept("text/html")
                .get(project.path() + "/brief/versions/1")
                .then()
                .statusCode(200);
    }

    private String wishes() {
        return "/api" + project.path() + "/wishes";
    }

    private JsonNode event(String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
