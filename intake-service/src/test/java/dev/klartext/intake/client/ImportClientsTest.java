package dev.klartext.intake.client;

import static dev.klartext.intake.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.klartext.intake.Scene;
import dev.klartext.intake.Scene.Project;
import dev.klartext.intake.Scene.Studio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Clients and their people from a spreadsheet. */
@QuarkusTest
class ImportClientsTest {

    private static final String LIST = """
            Kunde;Art;Website;Name;E-Mail;Telefon
            Bäckerei Krume;Unternehmen;www.krume.example;Clara Krume;clara@krume.example;030 5550 20
            Bäckerei Krume;Unternehmen;;Karl Kontakt;karl@krume.example;
            ;Unternehmen;;Niemand;;
            Erika Muster;Privatperson;;;;
            Zimmerei Holz;Verein;;;;
            Fisch Hansen;Unternehmen;;Hansen;keine adresse;
            Bäckerei Krume;Unternehmen;;Clara Krume;clara@krume.example;""";

    @Inject
    Scene scene;

    @Test
    void good_lines_are_entered_and_bad_ones_named_with_their_reason() {
        Studio studio = scene.studio();

        imported(studio, LIST, null)
                .statusCode(200)
                .body("clients", equalTo(2))
                .body("people", equalTo(2))
                .body("refused.line", contains(4, 6, 7, 8))
                .body("refused.reason.de", hasItem("Art: Unternehmen oder Privatperson."))
                .body("refused.reason.de", hasItem("Eine Adresse wie name@firma.de."));

        as(studio.nadja()).get("/api/clients").then().body("items.name", contains("Bäckerei Krume", "Erika Muster"));
    }

    @Test
    void the_same_list_again_enters_nobody_twice() {
        Studio studio = scene.studio();
        imported(studio, LIST, null);

        imported(studio, LIST, null).body("clients", equalTo(0)).body("people", equalTo(0));
    }

    @Test
    void the_same_key_answers_what_it_answered_before() {
        Studio studio = scene.studio();
        String key = UUID.randomUUID().toString();
        imported(studio, LIST, key);

        imported(studio, LIST, key).body("clients", equalTo(2));
    }

    @Test
    void imported_people_can_be_named_in_a_project_at_once() {
        Studio studio = scene.studio();
        imported(studio, LIST, null);
        String krume = as(studio.nadja())
                .get("/api/clients?query=krume")
                .then()
                .extract()
                .path("items[0].id");

        Project project = scene.project(studio, UUID.fromString(krume));

        as(studio.nadja())
                .accept("text/html")
                .get(project.path() + "/participants")
                .then()
                .body(containsString("Karl Kontakt"));
    }

    @Test
    void a_list_without_the_column_of_clients_says_so() {
        imported(scene.studio(), "Name;E-Mail\nClara;clara@krume.example", null)
                .statusCode(400)
                .body("detail", containsString("Kunde"));
    }

    @Test
    void in_the_browser_the_bad_lines_stand_in_a_table() {
        Studio studio = scene.studio();

        as(studio.nadja())
                .accept("text/html")
                .multiPart("file", "kunden.csv", LIST.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/clients/import")
                .then()
                .statusCode(200)
                .body(containsString("Übernommen: 2 Kunden, 2 Menschen."))
                .body(containsString("Art: Unternehmen oder Privatperson."));
    }

    @Test
    void in_the_browser_a_file_that_is_no_list_is_explained() {
        as(scene.studio().nadja())
                .accept("text/html")
                .multiPart("file", "leer.csv", new byte[0], "text/csv")
                .post("/clients/import")
                .then()
                .statusCode(400)
                .body(containsString("Die Datei ist leer."));
    }

    @Test
    void only_staff_bring_a_list() {
        Project project = scene.project();

        as(scene.clara(project).subject())
                .contentType("text/csv")
                .body(LIST)
                .post("/api/clients/import")
                .then()
                .statusCode(404);
        as(scene.studio("Fotohaus Süd").nadja())
                .contentType("text/csv")
                .body(LIST)
                .post("/api/clients/import?agencyId=" + project.studio().agencyId())
                .then()
                .statusCode(404);
        as(project.studio().nadja()).get("/api/clients?query=Erika").then().body("items", empty());
    }

    private static ValidatableResponse imported(Studio studio, String list, String key) {
        return as(studio.nadja())
                .header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key)
                .contentType("text/csv")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/api/clients/import")
                .then();
    }
}
