package dev.klartext.intake.payment;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instalments fall due and are paid, through the API. */
@QuarkusTest
class NotePaymentTest {

    private static final String DEPOSIT = """
            {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2036-12-04"}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Inject
    InstalmentsFallDue fallDue;

    @Test
    void an_invoice_whose_day_has_passed_becomes_an_open_point_of_the_client_once() {
        Project project = scene.project();
        String id = planned(project, """
                {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2026-01-02", "invoiceNumber": "2026-17"}""");

        fallDue.lookAtAll();
        fallDue.lookAtAll();

        List<JsonNode> due = published.in(project.studio().agencyId(), project.id(), "payment.instalment-due.v1");
        assertThat(due).hasSize(1);
        assertThat(due.getFirst().path("waitsFor").asText()).isEqualTo("CLIENT");
        assertThat(due.getFirst().at("/entry/opens/0/name").asText()).isEqualTo("Bäckerei Krume");
        one(project, id).body("state", equalTo("DUE"));
    }

    @Test
    void without_an_invoice_the_open_point_is_ours_until_it_is_written() {
        Project project = scene.project();
        String id = planned(project, """
                {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2026-01-02"}""");
        fallDue.lookAtAll();
        String point = last(project, "payment.instalment-due.v1")
                .at("/entry/opens/0/id")
                .asText();
        assertThat(last(project, "payment.instalment-due.v1")
                        .at("/entry/opens/0/side")
                        .asText())
                .isEqualTo("AGENCY");

        replan(project, id, "\"2\"", """
                {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2036-12-04", "invoiceNumber": "2026-17"}""").statusCode(200).body("state", equalTo("PLANNED"));

        JsonNode entry = last(project, "payment.instalment-planned.v1").path("entry");
        assertThat(entry.at("/closes/0").asText()).isEqualTo(point);
        assertThat(entry.at("/sentence/de").asText()).startsWith("Nadja hat die Rechnung geschrieben: Anzahlung");
    }

    @Test
    void what_lies_ahead_is_not_due() {
        Project project = scene.project();
        planned(project, DEPOSIT);

        fallDue.lookAtAll();

        assertThat(published.in(project.studio().agencyId(), project.id(), "payment.instalment-due.v1"))
                .isEmpty();
    }

    @Test
    void a_payment_settles_the_point_and_is_noted_once() {
        Project project = scene.project();
        String id = planned(project, """
                {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2026-01-02", "invoiceNumber": "2026-17"}""");
        fallDue.lookAtAll();
        String point = last(project, "payment.instalment-due.v1")
                .at("/entry/opens/0/id")
                .asText();

        paid(project, id, "2026-01-05").statusCode(200).body("state", equalTo("PAID"));
        paid(project, id, "2026-01-05").statusCode(409).body("detail", containsString("schon am 5. Januar 2026"));

        assertThat(last(project, "payment.instalment-paid.v1")
                        .at("/entry/closes/0")
                        .asText())
                .isEqualTo(point);
    }

    @Test
    void a_payment_that_was_none_is_taken_back_and_falls_due_anew() {
        Project project = scene.project();
        String id = planned(project, DEPOSIT.replace("2036", "2026").replace("12-04", "01-02"));
        paid(project, id, "2026-01-05").statusCode(200);

        takenBack(project, id).statusCode(200).body("state", equalTo("PLANNED"));

        assertThat(last(project, "payment.instalment-reopened.v1")
                        .at("/entry/sentence/de")
                        .asText())
                .isEqualTo("Nadja hat zurückgenommen, dass „Anzahlung“ am 5. Januar 2026 bezahlt wurde");
        takenBack(project, id).statusCode(409);
        fallDue.lookAtAll();
        assertThat(last(project, "payment.instalment-due.v1")
                        .path("instalmentId")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void nothing_is_paid_tomorrow() {
        Project project = scene.project();

        paid(project, planned(project, DEPOSIT), LocalDate.now().plusDays(2).toString())
                .statusCode(400)
                .body("violations.field", hasItem("paidOn"));
    }

    private static String path(Project project) {
        return "/api" + project.path() + "/instalments";
    }

    private static ValidatableResponse plan(Project project, String body) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(project))
                .then();
    }

    private static String planned(Project project, String body) {
        return plan(project, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse one(Project project, String id) {
        return as(project.studio().nadja()).get(path(project) + "/" + id).then();
    }

    private static ValidatableResponse replan(Project project, String id, String etag, String body) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put(path(project) + "/" + id)
                .then();
    }

    private static ValidatableResponse takenBack(Project project, String id) {
        return as(project.studio().nadja())
                .delete(path(project) + "/" + id + "/paid")
                .then();
    }

    private static ValidatableResponse paid(Project project, String id, String day) {
        return as(project.studio().nadja())
                .contentType(ContentType.JSON)
                .body("{\"paidOn\": \"" + day + "\"}")
                .post(path(project) + "/" + id + "/paid")
                .then();
    }

    private JsonNode last(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
