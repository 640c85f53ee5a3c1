package dev.klartext.communication.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Monday screen, and the page on which the client answers. */
@QuarkusTest
class StatusPagesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;

    @BeforeEach
    void aProjectInWhichSomethingHappened() {
        project = given.project();
        happened(project.projectId());
    }

    @Test
    void all_drafts_leave_with_one_tap_and_a_second_tap_sends_nothing() {
        UUID other = given.project(project.agencyId(), "Herbst-Speisekarte");
        given.participant(project.agencyId(), other, "Greta Linde", Side.CLIENT, true, true);
        happened(other);
        assertThat(home()).contains("2 Zwischenstände senden", "href=\"/communication/status\"");
        Map<String, String> shown = fields(monday());

        post(shown, "send", "all").then().statusCode(303);
        Response again = post(shown, "send", "all");

        assertThat(again.header("Location")).contains("count=0");
        assertThat(monday()).contains("Diese Woche ist alles gesagt");
        for (UUID each : List.of(project.projectId(), other)) {
            As.person(project.nadja())
                    .get("/api/projects/" + each + "/status-notes")
                    .then()
                    .body("items", hasSize(1));
        }
        assertThat(home()).doesNotContain("senden</a>");
    }

    @Test
    void what_is_sent_is_what_stands_in_the_field() {
        Map<String, String> shown = fields(monday());
        shown.put("words-" + project.projectId(), "Eigene Worte.");

        post(shown, "send", project.projectId().toString()).then().statusCode(303);

        assertThat(page(project.clara())).contains("Eigene Worte.", "Sind wir auf Kurs?");
    }

    @Test
    void a_kept_draft_stands_there_as_it_was_left() {
        Map<String, String> shown = fields(monday());
        shown.put("words-" + project.projectId(), "Für später.");

        post(shown, "save", project.projectId().toString()).then().statusCode(303);

        assertThat(monday()).contains("Für später.", "geändert", "Neu aus dem Verlauf schreiben");
    }

    @Test
    void an_empty_draft_is_not_sent_and_says_why() {
        Map<String, String> shown = fields(monday());
        shown.put("words-" + project.projectId(), " ");

        post(shown, "send", "all").then().statusCode(400).body(containsString("Bitte ausfüllen."));
    }

    @Test
    void the_client_answers_on_the_page_and_finds_it_on_the_portal_until_then() {
        send();
        assertThat(portal()).contains("Zwischenstand von Nadja Weber", "Lesen und kurz antworten");

        answer(Map.of("course", "4", "words", "Passt.", "newcomers", "")).then().statusCode(303);

        assertThat(page(project.clara()))
                .contains("auf Kurs: 4 von 5", "Passt.")
                .doesNotContain("Was stimmt nicht?");
        assertThat(portal()).doesNotContain("Lesen und kurz antworten");
    }

    @Test
    void a_bad_answer_is_asked_what_is_wrong_in_honest_words() {
        send();
        answer(Map.of("course", "2")).then().statusCode(303);
        assertThat(page(project.clara()))
                .contains("Das tut uns leid.", "Ein eigenes Verfahren für Anliegen gibt es hier noch nicht.");

        As.person(project.clara())
                .formParam("trouble", "Keiner ruft zurück.")
                .post(note() + "/trouble")
                .then()
                .statusCode(303);

        assertThat(page(project.nadja())).contains("Was nicht stimmt: Keiner ruft zurück.");
        assertThat(page(project.clara())).doesNotContain("Das tut uns leid.");
    }

    @Test
    void an_answer_without_a_number_comes_back_as_it_was_typed() {
        send();

        answer(Map.of("words", "Passt.")).then().statusCode(400).body(containsString("Passt."));
    }

    @Test
    void the_pages_are_not_there_for_others() {
        send();
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);

        for (Given.Person other : List.of(project.hansen(), sub, tom)) {
            As.person(other).get(note()).then().statusCode(404);
            As.person(other).formParam("course", 1).post(note()).then().statusCode(404);
        }
        for (Given.Person other : List.of(project.clara(), project.hansen(), sub)) {
            As.person(other).get("/status").then().statusCode(404);
        }
        As.person(tom).get("/status?project=" + project.projectId()).then().statusCode(404);
        As.person(project.clara())
                .get("/status?project=" + project.projectId())
                .then()
                .statusCode(403);
    }

    private void happened(UUID projectId) {
        events.happened(
                project.agencyId(),
                projectId,
                Happened.INVENTED,
                Happened.event(Happened.told(project, "Nadja hat Version 2 gezeigt")));
    }

    private void send() {
        post(fields(monday()), "send", "all").then().statusCode(303);
    }

    private String monday() {
        return As.person(project.nadja())
                .get("/status")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String home() {
        return As.person(project.nadja()).get("/").asString();
    }

    private String portal() {
        return As.person(project.clara()).get("/").asString();
    }

    private String note() {
        String id = As.person(project.nadja())
                .get("/api/projects/" + project.projectId() + "/status-notes")
                .path("items[0].id");
        return "/projects/" + project.projectId() + "/status/" + id;
    }

    private String page(Given.Person person) {
        return As.person(person).get(note()).then().statusCode(200).extract().asString();
    }

    private Response post(Map<String, String> fields, String button, String value) {
        return As.person(project.nadja())
                .formParams(fields)
                .formParam(button, value)
                .post("/status");
    }

    private Response answer(Map<String, String> fields) {
        return As.person(project.clara()).formParams(fields).post(note());
    }

    /** What a browser would send of the page's form. */
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        var etags = Pattern.compile("name=\"(etag-[^\"]+)\" value=\"([^\"]+)\"").matcher(page);
        while (etags.find()) {
            fields.put(etags.group(1), etags.group(2).replace("&quot;", "\""));
        }
        var words = Pattern.compile("name=\"(words-[^\"]+)\"[^>]*>\\n([^<]*)</textarea>")
                .matcher(page);
        while (words.find()) {
            fields.put(words.group(1), words.group(2));
        }
        assertThat(fields).isNotEmpty();
        return fields;
    }
}
