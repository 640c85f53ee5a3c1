package dev.klartext.intake.participant;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A person and their part in a project, in the browser. */
@QuarkusTest
class PersonPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Scene scene;

    @Test
    void clara_says_who_decides_while_she_is_away() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);

        form(clara)
                .formParam("name", "Clara Krume")
                .formParam("email", "clara@krume.example")
                .formParam("language", "de")
                .formParam("channel", "PHONE")
                .formParam("zone", "America/New_York")
                .formParam("coverId", karl.personId())
                .formParam("coverDecides", "true")
                .formParam("revision", "1")
                .post("/people/" + clara.personId())
                .then()
                .statusCode(303);
        form(clara)
                .formParam("firstDay", TODAY.toString())
                .formParam("lastDay", TODAY.toString())
                .post("/people/" + clara.personId() + "/absences")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), "/people/" + clara.personId())
                .body(containsString("<option value=\"America/New_York\" selected>America/New York</option>"))
                .body(containsString("Vertretung an Tagen der Abwesenheit auch entscheidet"))
                .body(containsString("Doch da"));
        page(karl.subject(), project.path() + "/participants").body(containsString("Vertretung: Karl Kontakt"));
        page(clara.subject(), project.path() + "/participants/" + karl.personId())
                .body(containsString("Entscheidet zurzeit auch für Clara Krume"));
    }

    @Test
    void what_was_typed_comes_back_when_somebody_was_faster() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        form(clara)
                .formParam("name", "Clara Krume")
                .formParam("phone", "030 5550 99")
                .formParam("language", "de")
                .formParam("revision", "7")
                .post("/people/" + clara.personId())
                .then()
                .statusCode(412)
                .body(containsString("Das hat inzwischen jemand geändert"))
                .body(containsString("value=\"030 5550 99\""));
    }

    @Test
    void days_in_the_wrong_order_come_back_with_the_reason() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        form(clara)
                .formParam("firstDay", TODAY.plusDays(3).toString())
                .formParam("lastDay", TODAY.plusDays(1).toString())
                .post("/people/" + clara.personId() + "/absences")
                .then()
                .statusCode(400)
                .body(containsString("Der letzte Tag liegt vor dem ersten."))
                .body(containsString("value=\"" + TODAY.plusDays(3) + "\""));
    }

    @Test
    void a_colleague_at_the_client_finds_nobody_elses_page() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest karl = scene.karl(project);

        as(karl.subject())
                .accept("text/html")
                .get("/people/" + clara.personId())
                .then()
                .statusCode(404);
    }

    @Test
    void clara_confirms_with_one_button_what_the_agency_entered() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String part = project.path() + "/participants/" + clara.personId();
        page(clara.subject(), part).body(containsString("Stimmt so"));

        form(clara)
                .formParam("orders", "true")
                .formParam("approves", "true")
                .formParam("accepts", "true")
                .formParam("upToNet", "")
                .post(part + "/authority")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), part).body(containsString("So hat es Clara Krume gesagt"));
    }

    @Test
    void staff_enter_a_limit_as_it_is_said() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String part = project.path() + "/participants/" + clara.personId();

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("orders", "true")
                .formParam("upToNet", "1.000,00")
                .post(part + "/authority")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), part).body(containsString("netto beauftragen"));
    }

    @Test
    void a_limit_that_is_no_amount_comes_back() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("orders", "true")
                .formParam("upToNet", "viel")
                .post(project.path() + "/participants/" + clara.personId() + "/authority")
                .then()
                .statusCode(400)
                .body(containsString("value=\"viel\""));
    }

    @Test
    void staff_say_what_waits_for_a_partner_invite_and_revoke() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        String part = project.path() + "/participants/" + hansen.personId();

        as(project.studio().nadja())
                .accept("text/html")
                .formParam("function", "Hosting")
                .formParam("field", "Domain und Server")
                .formParam("revision", "1")
                .post(part)
                .then()
                .statusCode(303);
        as(project.studio().nadja())
                .accept("text/html")
                .post(part + "/invitation/revoke")
                .then()
                .statusCode(303);
        as(project.studio().nadja())
                .accept("text/html")
                .post(part + "/invitation")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), part)
                .body(containsString("Domain und Server"))
                .body(containsString("Noch einmal einladen"));
    }

    @Test
    void the_client_finds_no_forms_of_the_agency_on_a_part() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest hansen = scene.hansen(project);

        page(clara.subject(), project.path() + "/participants/" + hansen.personId())
                .body(not(containsString("<form")));
    }

    @Test
    void who_was_taken_out_is_remembered_by_agency_and_client() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest hansen = scene.hansen(project);

        as(project.studio().nadja())
                .accept("text/html")
                .post(project.path() + "/participants/" + hansen.personId() + "/remove")
                .then()
                .statusCode(303);

        page(clara.subject(), project.path() + "/participants")
                .body(containsString("Früher dabei"))
                .body(containsString("Hansen"));
    }

    @Test
    void a_partner_opens_no_part() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        Guest hansen = scene.hansen(project);

        as(hansen.subject())
                .accept("text/html")
                .get(project.path() + "/participants/" + clara.personId())
                .then()
                .statusCode(403);
    }

    private static RequestSpecification form(Guest person) {
        return as(person.subject()).accept("text/html").contentType("application/x-www-form-urlencoded");
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
