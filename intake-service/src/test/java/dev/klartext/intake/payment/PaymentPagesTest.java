package dev.klartext.intake.payment;

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
import org.junit.jupiter.api.Test;

/** The payment plan in the browser: plain forms, no scripts. */
@QuarkusTest
class PaymentPagesTest {

    @Inject
    Scene scene;

    @Test
    void staff_plan_a_share_and_the_client_reads_it_with_vat() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        scene.sent(project);
        scene.order(project, clara.subject(), 1).statusCode(200);

        plan(project, "Anzahlung", "30 %").statusCode(303);

        page(clara.subject(), project.path()).body(containsString(project.path() + "/payments"));
        page(project.studio().nadja(), project.path() + "/payments")
                .body(containsString("450,15"))
                .body(containsString("Noch nicht im Plan:"));
        page(clara.subject(), project.path() + "/payments")
                .body(containsString("535,68"))
                .body(containsString("Rechnung folgt"))
                .body(not(containsString("Noch nicht im Plan:")))
                .body(not(containsString("/payments/new")));
    }

    @Test
    void an_amount_that_is_none_comes_back_as_it_was_typed() {
        plan(scene.project(), "Anzahlung", "viel")
                .statusCode(400)
                .body(containsString("value=\"viel\""))
                .body(containsString("Ein Betrag wie 450,00"));
    }

    @Test
    void a_share_of_nothing_is_explained_on_the_form() {
        plan(scene.project(), "Anzahlung", "30 %")
                .statusCode(409)
                .body(containsString("Noch ist nichts beauftragt"))
                .body(containsString("value=\"30 %\""));
    }

    @Test
    void staff_add_the_invoice_and_note_the_payment() {
        Project project = scene.project();
        plan(project, "Anzahlung", "450,00").statusCode(303);
        String instalment = project.path() + "/payments/" + id(project);
        page(project.studio().nadja(), instalment).body(containsString("value=\"450,00\""));
        form(project)
                .formParam("revision", "1")
                .formParam("label", "Anzahlung")
                .formParam("netAmount", "450,00")
                .formParam("dueOn", "2036-12-04")
                .formParam("invoiceNumber", "2026-17")
                .post(instalment)
                .then()
                .statusCode(303);

        form(project)
                .formParam("paidOn", "2026-01-05")
                .post(instalment + "/paid")
                .then()
                .statusCode(303);

        page(project.studio().nadja(), project.path() + "/payments")
                .body(containsString("2026-17"))
                .body(containsString("bezahlt am"));
    }

    @Test
    void who_was_slower_is_told() {
        Project project = scene.project();
        plan(project, "Anzahlung", "450,00").statusCode(303);

        form(project)
                .formParam("revision", "7")
                .formParam("label", "Erste Rate")
                .formParam("netAmount", "450,00")
                .formParam("dueOn", "2036-12-04")
                .post(project.path() + "/payments/" + id(project))
                .then()
                .statusCode(412)
                .body(containsString("hat sich inzwischen geändert"))
                .body(containsString("value=\"Erste Rate\""));
    }

    @Test
    void a_file_is_taken_and_its_bad_lines_are_named() {
        Project project = scene.project();
        page(project.studio().nadja(), project.path() + "/payments/import").body(containsString("Bezeichnung; Netto"));

        upload(project, "Bezeichnung;Netto;Fällig\nAnzahlung;450,00;4.12.2036\nRest;viel;4.12.2036\n")
                .statusCode(200)
                .body(containsString("Neu geplant: 1"))
                .body(containsString("Zeile 3"))
                .body(containsString("Netto: Ein Betrag wie 1.200,00."));
    }

    @Test
    void a_file_that_is_no_plan_is_refused_on_the_form() {
        upload(scene.project(), "Hallo").statusCode(400).body(containsString("Die erste Zeile nennt die Spalten"));
    }

    @Test
    void the_plan_is_there_in_english_too() {
        Project project = scene.project();
        Guest clara = scene.clara(project);

        as(clara.subject())
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(project.path() + "/payments")
                .then()
                .statusCode(200)
                .body(containsString("No payment plan yet"));
    }

    private static ValidatableResponse plan(Project project, String label, String amount) {
        return form(project)
                .formParam("label", label)
                .formParam("netAmount", amount)
                .formParam("dueOn", "2036-12-04")
                .post(project.path() + "/payments")
                .then();
    }

    private static ValidatableResponse upload(Project project, String csv) {
        return as(project.studio().nadja())
                .accept("text/html")
                .multiPart("file", "plan.csv", csv.getBytes(), "text/csv")
                .post(project.path() + "/payments/import")
                .then();
    }

    private static RequestSpecification form(Project project) {
        return as(project.studio().nadja()).accept("text/html");
    }

    private static String id(Project project) {
        return as(project.studio().nadja())
                .get("/api" + project.path() + "/instalments")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse page(String subject, String path) {
        return as(subject).accept("text/html").get(path).then().statusCode(200);
    }
}
