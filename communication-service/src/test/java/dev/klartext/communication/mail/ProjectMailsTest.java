package dev.klartext.communication.mail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.GivenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff see of a project's mails, and sending one once more. */
@QuarkusTest
class ProjectMailsTest {

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void staff_see_what_became_of_each_mail() {
        mail("HANDED_OVER", "Entwurf ist da");
        mail("UNCLEAR", "Bitte entscheiden");

        As.person(project.nadja())
                .get(mails())
                .then()
                .body("items.subject", contains("Bitte entscheiden", "Entwurf ist da"))
                .body("items.state", contains("UNCLEAR", "HANDED_OVER"))
                .body("items[0].to", equalTo("Clara Krume"));
    }

    @Test
    void an_unclear_mail_is_sent_once_more_by_a_person() {
        UUID unclear = mail("UNCLEAR", "Bitte entscheiden");

        sendAgain(project.nadja(), unclear).statusCode(202).body("state", equalTo("WAITING"));

        As.person(project.nadja())
                .get(mails())
                .then()
                .body("items", hasSize(2))
                .body("items[1].sentAgain", equalTo(true));
    }

    @Test
    void the_same_mail_is_not_sent_a_third_time() {
        UUID refused = mail("REFUSED", "Bitte entscheiden");
        sendAgain(project.nadja(), refused).statusCode(202);

        sendAgain(project.nadja(), refused).statusCode(409).body("detail", containsString("schon noch einmal"));
    }

    @Test
    void what_was_handed_over_needs_no_second_try() {
        UUID mail = mail("HANDED_OVER", "Entwurf ist da");

        sendAgain(project.nadja(), mail).statusCode(409).body("detail", containsString("keinen zweiten Versuch"));
    }

    @Test
    void the_mails_are_the_agencys_matter() {
        UUID mail = mail("REFUSED", "Bitte entscheiden");

        for (Given.Person person : List.of(project.clara(), project.hansen())) {
            As.person(person).get(mails()).then().statusCode(403);
            sendAgain(person, mail).statusCode(403);
        }
        Given.Person stranger = given.project().nadja();
        As.person(stranger).get(mails()).then().statusCode(404);
        sendAgain(stranger, mail).statusCode(404);
    }

    @Test
    void a_mail_of_another_project_is_not_there() {
        UUID elsewhere = mail("REFUSED", "Bitte entscheiden");
        Given.Project other = given.project();

        As.person(other.nadja())
                .post("/api/projects/" + other.projectId() + "/mails/" + elsewhere + "/send-again")
                .then()
                .statusCode(404);
    }

    @Test
    void the_page_offers_a_second_try_only_where_it_helps() {
        mail("HANDED_OVER", "Entwurf ist da");
        UUID refused = mail("REFUSED", "Bitte entscheiden");

        As.person(project.nadja())
                .get("/projects/" + project.projectId() + "/mails")
                .then()
                .statusCode(200)
                .body(containsString("unserem Mailserver übergeben"))
                .body(containsString("vom Mailserver abgelehnt"))
                .body(containsString("mails/" + refused + "/send-again"));
    }

    @Test
    void the_button_of_the_page_sends_it_once_more() {
        UUID refused = mail("REFUSED", "Bitte entscheiden");

        As.person(project.nadja())
                .contentType("application/x-www-form-urlencoded")
                .post("/projects/" + project.projectId() + "/mails/" + refused + "/send-again")
                .then()
                .statusCode(303)
                .header("Location", containsString("said=again"));

        As.person(project.nadja())
                .header("Accept-Language", "en")
                .get("/projects/" + project.projectId() + "/mails?said=again")
                .then()
                .body(containsString("The mail goes out once more."))
                .body(not(containsString("mails/" + refused + "/send-again")));
    }

    private ValidatableResponse sendAgain(Given.Person person, UUID mail) {
        return As.person(person).post(mails() + "/" + mail + "/send-again").then();
    }

    private String mails() {
        return "/api/projects/" + project.projectId() + "/mails";
    }

    private UUID mail(String state, String subject) {
        return GivenMail.to(project.clara(), project, state, subject, tenancy);
    }
}
