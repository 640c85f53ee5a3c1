package dev.klartext.intake.payment;

import static dev.klartext.intake.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.intake.Published;
import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Guest;
import dev.klartext.intake.Scene.Project;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The payment plan and who reads it, through the API. */
@QuarkusTest
class PlanPaymentTest {

    private static final String DEPOSIT = """
            {"label": "Anzahlung", "netAmount": "450.00", "dueOn": "2036-12-04"}""";

    @Inject
    Scene scene;

    @Inject
    Published published;

    @Test
    void an_instalment_stands_in_the_history_for_the_parties_alone() {
        Project project = scene.project();

        plan(project, DEPOSIT).statusCode(201).body("state", equalTo("PLANNED"));

        JsonNode entry = last(project, "payment.instalment-planned.v1").path("entry");
        assertThat(entry.path("audience").asText()).isEqualTo("PARTIES");
        assertThat(entry.at("/sentence/de").asText())
                .isEqualTo("Nadja hat geplant: Anzahlung, 450,00\u00a0€ netto, bis 4. Dezember 2036");
    }

    @Test
    void a_share_is_fixed_by_what_is_ordered() {
        Project project = scene.project();
        Guest clara = scene.clara(project);
        String share = """
                {"label": "Anzahlung", "share": "0.3", "dueOn": "2036-12-04"}""";
        plan(project, share).statusCode(409).body("detail", containsString("Noch ist nichts beauftragt"));
        scene.sent(project);
        scene.order(project, clara.subject(), 1).statusCode(200);

        plan(project, share).statusCode(201).body("netAmount", equalTo("450.15"));
    }

    @Test
    void an_instalment_leaves_the_plan() {
        Project project = scene.project();
        String id = planned(project, DEPOSIT);

        as(project.studio().nadja())
                .header("If-Match", "\"1\"")
                .delete(path(project) + "/" + id)
                .then()
                .statusCode(204);

        as(project.studio().nadja()).get(path(project)).then().body("items", empty());
    }

    @Test
    void what_is_missing_or_said_twice_is_named() {
        Project project = scene.project();
        plan(project, "{}").statusCode(400).body("violations.field", hasItems("label", "netAmount", "dueOn"));
        planned(project, """
                {"label": "A", "netAmount": "1", "dueOn": "2036-12-04", "invoiceNumber": "2026-17"}""");

        plan(project, """
                {"label": "B", "netAmount": "1", "dueOn": "2036-12-04", "invoiceNumber": "2026-17"}""").statusCode(400).body("violations.field", contains("invoiceNumber"));
    }

    @Test
    void good_lines_of_a_file_are_kept_and_bad_ones_named() {
        Project project = scene.project();
        planned(project, DEPOSIT);

        importing(project, """
                Bezeichnung;Netto;Fällig;Rechnung;Bezahlt
                Anzahlung;;;2026-17;5.1.2026
                Schlussrechnung;1.050,00;29.1.2037;;
                Unsinn;viel;29.1.2037;;
                Ohne Tag;10;;;
                """)
                .statusCode(200)
                .body("planned", equalTo(1))
                .body("changed", equalTo(1))
                .body("paid", equalTo(1))
                .body("badLines.line", contains(4, 5))
                .body("badLines[0].reason.de", equalTo("Netto: Ein Betrag wie 1.200,00."));

        as(project.studio().nadja())
                .get(path(project))
                .then()
                .body("items.label", contains("Anzahlung", "Schlussrechnung"))
                .body("items[0].invoiceNumber", equalTo("2026-17"))
                .body("items[0].state", equalTo("PAID"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Project project = scene.project();
        String file = """
                label;net;due;invoice;paid
                Anzahlung;450,00;4.12.2036;2026-17;5.1.2026
                """;
        importing(project, file).statusCode(200).body("planned", equalTo(1));

        importing(project, file)
                .statusCode(200)
                .body("planned", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("badLines", hasSize(0));
    }

    @Test
    void the_client_reads_the_plan_and_changes_nothing() {
        Project project = scene.project();
        String clara = scene.clara(project).subject();
        String id = planned(project, DEPOSIT);

        as(clara).get(path(project)).then().statusCode(200).body("items.id", contains(id));
        as(clara)
                .contentType(ContentType.JSON)
                .body(DEPOSIT)
                .post(path(project))
                .then()
                .statusCode(403);
        as(clara)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(path(project) + "/" + id + "/paid")
                .then()
                .statusCode(403);
        as(clara)
                .contentType("text/csv")
                .body("label;net")
                .post("/api" + project.path() + "/instalment-imports")
                .then()
                .statusCode(403);
    }

    @Test
    void neither_partner_nor_subcontractor_sees_an_amount_and_strangers_see_nothing() {
        Project project = scene.project();
        Guest hansen = scene.hansen(project);
        Guest paul = scene.joined(project, """
                {"name": "Paul", "side": "SUBCONTRACTOR", "function": "Fotos", "email": "paul@foto.example"}""");
        planned(project, DEPOSIT);

        for (Guest guest : List.of(hansen, paul)) {
            as(guest.subject()).get(path(project)).then().statusCode(403);
            as(guest.subject())
                    .accept("text/html")
                    .get(project.path() + "/payments")
                    .then()
                    .statusCode(403);
        }
        String tom = scene.studio("Fotohaus Süd").nadja();
        as(tom).get(path(project)).then().statusCode(404);
        as(tom).accept("text/html").get(project.path() + "/payments").then().statusCode(404);
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

    private static ValidatableResponse importing(Project project, String csv) {
        return as(project.studio().nadja())
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/api" + project.path() + "/instalment-imports")
                .then();
    }

    private JsonNode last(Project project, String type) {
        return published.last(project.studio().agencyId(), project.id(), type);
    }
}
