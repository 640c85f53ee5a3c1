package dev.klartext.communication.status;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status notes by API: sent once, answered. */
@QuarkusTest
class StatusNotesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;
    StatusApi api;

    @BeforeEach
    void aProjectInWhichSomethingHappened() {
        api = StatusApi.ofAProjectInWhichSomethingHappened(given, events);
        project = api.project();
    }

    @Test
    void a_sent_note_is_an_entry_and_a_mail_to_each_of_the_clients_people_with_the_full_text() {
        api.send(1, "hier der Stand: alles gut.\nNoch eine Zeile.").then().statusCode(201);

        As.person(project.clara())
                .get(As.entries(project.projectId()))
                .then()
                .body("items.sentence", hasItem("Nadja Weber hat den 1. Zwischenstand geschickt"))
                .body("items[1].standing", equalTo("ONE_SIDED"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> mails().stream()
                                .filter("Zwischenstand: So steht es, und so geht es weiter"::equals)
                                .count()
                        == 2);
        As.person(project.nadja()).get("/api/status-drafts").then().body("items", hasSize(0));
    }

    @Test
    void no_note_leaves_twice() {
        api.send(1, "Einmal.").then().statusCode(201);

        api.send(1, "Zweimal.").then().statusCode(409);
        As.person(project.clara()).get(api.path("status-notes")).then().body("items", hasSize(1));
    }

    @Test
    void where_nobody_has_an_address_of_their_own_nothing_is_sent() {
        var agency = given.agency("Fotohaus Süd");
        Given.Person tom = given.member(agency, "Tom", "ADMIN");
        var alone = given.project(agency, "Ohne Kunde");

        As.person(tom)
                .contentType(ContentType.JSON)
                .body(Map.of("number", 1, "words", "Hallo."))
                .post("/api/projects/" + alone + "/status-notes")
                .then()
                .statusCode(409)
                .body("detail", containsString("Nehmen Sie zuerst jemanden auf"));
    }

    @Test
    void an_answer_names_new_people_and_the_agency_is_to_add_them() {
        String note = api.sent();

        api.answer(project.clara(), note, Map.of("course", 4, "newcomers", "Jan Krume, Fotos"))
                .then()
                .statusCode(200);

        As.person(project.nadja())
                .get("/api/open-points?mine")
                .then()
                .body("items.text", hasItem("Neue Beteiligte aufnehmen, die Clara Krume genannt hat"));
        As.person(project.nadja())
                .get(api.path("status-notes/" + note))
                .then()
                .body("answers[0].course", equalTo(4))
                .body("answers[0].newcomers", equalTo("Jan Krume, Fotos"));
        As.person(project.nadja())
                .get(As.entries(project.projectId()))
                .then()
                .body("items.sentence", hasItem("Clara Krume zum 1. Zwischenstand: auf Kurs 4 von 5"));
    }

    @Test
    void the_same_answer_again_is_no_second_entry_and_another_one_is() {
        String note = api.sent();
        api.answer(project.clara(), note, Map.of("course", 4)).then().statusCode(200);
        api.answer(project.clara(), note, Map.of("course", 4)).then().statusCode(200);
        api.answer(project.clara(), note, Map.of("course", 5)).then().statusCode(200);

        As.person(project.nadja()).get(As.entries(project.projectId())).then().body("items", hasSize(4));
    }

    @Test
    void what_is_wrong_waits_for_the_agency() {
        String note = api.sent();
        api.tell(project.clara(), note, "Niemand ruft zurück.").then().statusCode(409);
        api.answer(project.clara(), note, Map.of("course", 2)).then().statusCode(200);

        api.tell(project.clara(), note, "Niemand ruft zurück.").then().statusCode(200);

        As.person(project.nadja())
                .get("/api/open-points?mine")
                .then()
                .body("items.text", hasItem("Clara Krume zuhören und antworten"));
    }

    @Test
    void an_answer_without_a_number_from_1_to_5_is_refused() {
        String note = api.sent();

        api.answer(project.clara(), note, Map.of("course", 6))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("course"));
    }

    @Test
    void only_the_agency_drafts_and_sends_only_the_client_answers_and_nobody_else_reads() {
        String note = api.sent();
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        for (Given.Person other : List.of(project.clara(), project.hansen(), sub)) {
            As.person(other).get(api.path("status-draft")).then().statusCode(403);
            As.person(other)
                    .get("/api/status-drafts?agencyId=" + project.agencyId())
                    .then()
                    .statusCode(404);
        }
        As.person(tom).get(api.path("status-draft")).then().statusCode(404);
        for (Given.Person other : List.of(project.hansen(), sub, tom)) {
            As.person(other).get(api.path("status-notes")).then().statusCode(404);
            As.person(other).get(api.path("status-notes/" + note)).then().statusCode(404);
        }
        api.answer(project.nadja(), note, Map.of("course", 5)).then().statusCode(403);
        api.answer(project.hansen(), note, Map.of("course", 5)).then().statusCode(403);
        api.answer(tom, note, Map.of("course", 5)).then().statusCode(404);
        As.person(project.karl())
                .get(api.path("status-notes/" + note))
                .then()
                .statusCode(200)
                .body("words", not(equalTo("")));
    }

    @Test
    void the_examples_of_the_api_document_work() throws Exception {
        String notes = "/communication/api/projects/{project}/status-notes";
        String etag = api.draft().header("ETag");

        body("put", "/communication/api/projects/{project}/status-draft")
                .header("If-Match", etag)
                .put(api.path("status-draft"))
                .then()
                .statusCode(200);
        String note = body("post", notes)
                .post(api.path("status-notes"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        body("post", notes + "/{note}/answers")
                .header("Test-Subject", project.clara().subject())
                .post(api.path("status-notes/" + note + "/answers"))
                .then()
                .statusCode(200);
        api.answer(project.clara(), note, Map.of("course", 1));
        body("post", notes + "/{note}/troubles")
                .header("Test-Subject", project.clara().subject())
                .post(api.path("status-notes/" + note + "/troubles"))
                .then()
                .statusCode(200);
    }

    /** Asks as Nadja, or as whom the header says, with the only example of a write. */
    private RequestSpecification body(String method, String path) throws Exception {
        String document = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .asString();
        JsonNode examples = new ObjectMapper()
                .readTree(document)
                .path("paths")
                .path(path)
                .path(method)
                .at("/requestBody/content/application~1json/examples");
        JsonNode value = examples.elements().next().path("value");
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Test-Subject")))
                .header("Test-Subject", project.nadja().subject())
                .contentType(ContentType.JSON)
                .body(value.isTextual() ? value.asText() : value.toString());
    }

    private List<String> mails() throws Exception {
        try (var owner = TestParts.connection("communication", "app")) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("select set_config('klartext.agency', '" + project.agencyId() + "', true)");
            var rows = owner.createStatement()
                    .executeQuery(
                            "select subject_de from mail where state = 'HANDED_OVER' and sent_text like '%Noch eine Zeile.%'");
            var subjects = new java.util.ArrayList<String>();
            while (rows.next()) {
                subjects.add(rows.getString(1));
            }
            return subjects;
        }
    }
}
