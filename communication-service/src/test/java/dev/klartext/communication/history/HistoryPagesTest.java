package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryPagesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_call_is_noted_and_stands_in_the_timeline() {
        note(project.nadja(), "CALL", "Rezeptseiten kommen später")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/communication/projects/" + project.projectId() + "?said=noted"));

        String page = history(project.nadja());

        assertThat(page)
                .contains("Anruf mit Karl Kontakt")
                .contains("Rezeptseiten kommen später")
                .contains("einseitig notiert")
                .contains("notiert von Nadja Weber")
                .containsPattern("noch (9|10) Minuten zurücknehmbar")
                .contains("Zurücknehmen");
    }

    @Test
    void the_person_of_the_last_time_is_chosen_beforehand() {
        assertThat(chosenPerson()).isEqualTo(project.karl().personId().toString());
        As.person(project.nadja())
                .formParam("kind", "ATTEMPT")
                .formParam("withPersonId", project.clara().personId())
                .post(page() + "/entries");

        assertThat(chosenPerson()).isEqualTo(project.clara().personId().toString());
    }

    @Test
    void a_typing_error_is_taken_back_by_its_button() {
        note(project.nadja(), "CALL", "Vertippt");
        var button = Pattern.compile("action=\"/communication(/projects/[^\"]+/take-back)\"")
                .matcher(history(project.nadja()));
        assertThat(button.find()).isTrue();

        As.person(project.nadja())
                .contentType("application/x-www-form-urlencoded")
                .post(button.group(1))
                .then()
                .statusCode(303);

        assertThat(history(project.nadja())).doesNotContain("Vertippt");
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed() {
        Response refused = As.person(project.nadja())
                .formParam("kind", "ATTEMPT")
                .formParam("sentence", "Niemand ging ran")
                .post(page() + "/entries");

        refused.then().statusCode(400).body(containsString("Wen wollten Sie erreichen?"));
        assertThat(refused.asString()).contains("Niemand ging ran").containsPattern("value=\"ATTEMPT\" checked");
    }

    @Test
    void a_time_and_a_number_that_are_none_are_refused_in_place() {
        As.person(project.nadja())
                .formParam("kind", "CALL")
                .formParam("sentence", "x")
                .formParam("occurredAt", "gestern")
                .formParam("corrects", "die dritte")
                .post(page() + "/entries")
                .then()
                .statusCode(400)
                .body(containsString("f-occurredAt-error"))
                .body(containsString("f-corrects-error"));
    }

    @Test
    void a_typed_time_is_meant_in_the_projects_zone() {
        As.person(project.nadja())
                .formParam("kind", "CALL")
                .formParam("sentence", "Vorgestern")
                .formParam("occurredAt", "2026-11-20T09:12")
                .post(page() + "/entries")
                .then()
                .statusCode(303);

        String occurredAt = As.person(project.nadja())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getString("items[0].occurredAt");

        assertThat(occurredAt).isEqualTo("2026-11-20T08:12:00Z");
    }

    @Test
    void a_link_that_is_faster_than_its_event_is_told_to_wait() {
        UUID onItsWay = UUID.randomUUID();

        As.person(project.nadja())
                .accept("text/html")
                .get("/projects/" + onItsWay + "?after=intake:" + onItsWay + ":1:1")
                .then()
                .statusCode(202)
                .body(containsString("unterwegs"));
    }

    @Test
    void what_a_person_types_is_shown_as_text() {
        note(project.nadja(), "CALL", "<script>alert(1)</script>");

        assertThat(history(project.nadja())).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void the_client_sees_no_internal_note_and_no_gap() {
        seal(project.nadja(), "CALL", "Eins");
        seal(project.nadja(), "NOTE", "Nur für uns");
        seal(project.nadja(), "CALL", "Zwei");

        String clara = history(project.clara());
        String nadja = history(project.nadja());

        assertThat(clara).contains("Nr. 1", "Nr. 2").doesNotContain("Nur für uns", "Nr. 3", "Intern");
        assertThat(nadja).contains("Nur für uns", "nur für uns");
    }

    @Test
    void the_client_writes_too() {
        note(project.clara(), "COMMENT", "Wir freuen uns darauf").then().statusCode(303);

        assertThat(history(project.clara())).contains("Wir freuen uns darauf").contains("Anmerkung");
    }

    @Test
    void the_client_can_not_make_an_internal_note() {
        note(project.clara(), "NOTE", "Heimlich").then().statusCode(403);
    }

    @Test
    void a_partner_reads_what_is_for_everyone_and_has_no_form() {
        happened(Audience.EVERYONE, "Auftrag erteilt");
        happened(Audience.PARTIES, "Preis besprochen");

        String page = history(project.hansen());

        assertThat(page).contains("Auftrag erteilt").doesNotContain("Preis besprochen", "id=\"quick\"");
    }

    @Test
    void a_subcontractor_finds_nothing_here() {
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);

        As.person(sub).accept("text/html").get(page()).then().statusCode(404);
        As.person(sub).accept("text/html").get(page() + "/evidence").then().statusCode(404);
        As.person(sub).get(As.entries(project.projectId())).then().statusCode(404);
        note(sub, "CALL", "Hallo").then().statusCode(404);
    }

    @Test
    void for_a_stranger_there_is_no_such_page() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        String unknown = "/projects/" + UUID.randomUUID();

        for (String path : List.of("", "/evidence", "/evidence/checkpoint.txt", "/evidence/key.pem")) {
            String his = As.person(tom)
                    .accept("text/html,*/*")
                    .get(page() + path)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            String nobodys = As.person(tom)
                    .accept("text/html,*/*")
                    .get(unknown + path)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(withoutIds(his)).isEqualTo(withoutIds(nobodys));
        }
    }

    @Test
    void every_page_to_the_client_carries_the_newest_checkpoint_behind_a_quiet_link() {
        seal(project.nadja(), "CALL", "Eins");

        String page = history(project.clara());

        assertThat(page)
                .contains("1 Eintrag, nachprüfbar")
                .contains("klartext.localhost/" + project.projectId() + "/shared");
    }

    @Test
    void the_page_about_checking_shows_leaf_hashes_and_what_they_prove() {
        seal(project.nadja(), "CALL", "Eins");
        String hash = As.person(project.clara())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getString("items[0].leafHash");

        String page = As.person(project.clara()).get(page() + "/evidence").asString();

        assertThat(page)
                .contains(hash)
                .contains("Es zeigt nicht, dass wahr ist")
                .contains("openssl pkeyutl -verify")
                .doesNotContain("Interne Notizen");
        assertThat(As.person(project.clara())
                        .get(page() + "/evidence/checkpoint.txt")
                        .asString())
                .startsWith("klartext.localhost/" + project.projectId() + "/shared\n1\n");
        assertThat(As.person(project.clara()).get(page() + "/evidence/key.pem").asString())
                .startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void a_long_history_goes_on_on_the_next_page() {
        for (int i = 1; i <= 31; i++) {
            seal(project.nadja(), "CALL", "Satz " + i + ".");
        }
        String first = history(project.nadja());
        var older = Pattern.compile("href=\"/communication(/projects/[^\"?]+\\?before=[^\"]+)\"")
                .matcher(first);
        assertThat(older.find()).isTrue();

        String second = As.person(project.nadja()).get(older.group(1)).asString();

        assertThat(first).contains("Satz 31.", "Satz 2.").doesNotContain("Satz 1.");
        assertThat(second).contains("Satz 1.").doesNotContain("Satz 2.");
    }

    @Test
    void the_page_speaks_english_too() {
        seal(project.nadja(), "CALL", "Eins");

        String page = As.person(project.clara())
                .header("Accept-Language", "en")
                .get(page())
                .asString();

        assertThat(page).contains("History", "Call with Karl Kontakt", "1 entry, verifiable");
    }

    private void happened(Audience audience, String words) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, audience, words)));
    }

    private Response note(Given.Person person, String kind, String words) {
        return As.person(person)
                .formParam("kind", kind)
                .formParam("sentence", words)
                .formParam("withPersonId", project.karl().personId())
                .post(page() + "/entries");
    }

    private void seal(Given.Person person, String kind, String words) {
        Map<String, Object> entry = Map.of(
                "kind", kind, "sentence", words, "withPersonId", project.karl().personId(), "seal", true);
        As.writing(person, entry).post(As.entries(project.projectId())).then().statusCode(201);
    }

    private String chosenPerson() {
        var chosen = Pattern.compile("name=\"withPersonId\" value=\"([^\"]+)\" checked")
                .matcher(history(project.nadja()));
        assertThat(chosen.find()).isTrue();
        return chosen.group(1);
    }

    private String history(Given.Person person) {
        return As.person(person).get(page()).then().statusCode(200).extract().asString();
    }

    private String page() {
        return "/projects/" + project.projectId();
    }

    private static String withoutIds(String page) {
        return page.replaceAll("[0-9a-f-]{36}", "");
    }
}
