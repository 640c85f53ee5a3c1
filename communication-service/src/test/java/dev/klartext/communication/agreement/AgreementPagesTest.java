package dev.klartext.communication.agreement;

import static dev.klartext.communication.agreement.Talk.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements as people use them in a browser. */
@QuarkusTest
class AgreementPagesTest {

    @Inject
    Given given;

    Given.Project project;
    Talk talk;
    String path;

    @BeforeEach
    void a_project() {
        project = given.project();
        talk = new Talk(project);
        path = "/projects/" + project.projectId() + "/agreements";
    }

    @Test
    void the_form_offers_the_words_of_the_call_and_the_person_it_was_with() {
        String call = call("Erst im Januar.");

        String form = page(project.nadja(), path + "/new?entry=" + call);

        assertThat(form)
                .contains("Erst im Januar.</textarea>", "name=\"entryId\" value=\"" + call)
                .contains("value=\"" + project.karl().personId() + "\" checked")
                .doesNotContain("value=\"" + project.clara().personId() + "\" checked")
                .contains("Hansen", "lesen alle Beteiligten die Absprache");
    }

    @Test
    void what_is_sent_leads_to_its_page() {
        Response sent = As.person(project.nadja())
                .formParam("text", TEXT)
                .formParam(
                        "personIds", project.clara().personId(), project.karl().personId())
                .post(path);

        sent.then().statusCode(303);
        assertThat(sent.header("Location"))
                .contains("/communication" + path + "/")
                .endsWith("?said=sent");
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed() {
        Response refused = As.person(project.nadja()).formParam("text", TEXT).post(path);

        refused.then().statusCode(400);
        assertThat(refused.asString()).contains(TEXT, "Wer soll es bestätigen?");
    }

    @Test
    void a_day_that_is_over_comes_back_with_the_reason() {
        Response refused = As.person(project.nadja())
                .formParam("text", TEXT)
                .formParam("personIds", project.clara().personId())
                .formParam("dueOn", "2026-01-05")
                .post(path);

        refused.then().statusCode(400);
        assertThat(refused.asString()).contains(TEXT, "f-dueOn-error", "value=\"2026-01-05\"");
    }

    @Test
    void one_tap_confirms() {
        String id = talk.asks(project.clara());
        assertThat(page(project.clara(), path + "/" + id))
                .contains(TEXT, "Ja, so ist es abgesprochen", "bleibt die Absprache offen");

        answer(project.clara(), id, Map.of("version", 1, "reply", "CONFIRM"))
                .then()
                .statusCode(303);

        assertThat(page(project.nadja(), path + "/" + id))
                .contains("von beiden bestätigt")
                .doesNotContain("Ja, so ist es abgesprochen");
    }

    @Test
    void a_yes_by_a_mailed_link_wants_a_browser_in_which_they_proved_who_they_are() {
        String id = talk.asks(project.clara());

        Response yes = As.person(project.clara())
                .header("Test-Way", "LINK")
                .formParams(Map.of("version", 1, "reply", "CONFIRM"))
                .post(path + "/" + id + "/answers");

        yes.then().statusCode(303);
        assertThat(yes.header("Location")).contains("/communication/prove?to=%2Fcommunication%2Fprojects%2F", id);
        assertThat(talk.state(id)).isEqualTo("WAITING");
    }

    @Test
    void the_history_says_how_who_confirmed_was_identified() {
        String id = talk.asks(project.clara());
        String known = As.person(project.clara())
                .header("Test-Way", "CODE")
                .accept("text/html")
                .get("/prove")
                .header("Set-Cookie")
                .split(";")[0];

        As.person(project.clara())
                .header("Test-Way", "LINK")
                .header("Test-Email", "clara@krume.example")
                .header("Cookie", known)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(Map.of("version", 1, "reply", "CONFIRM"))
                .post(path + "/" + id + "/answers")
                .then()
                .statusCode(303);

        assertThat(page(project.karl(), "/projects/" + project.projectId()))
                .contains("angemeldet mit persönlichem Link an c…@krume.example, in einem bekannten Browser")
                .doesNotContain("clara@krume.example");
        assertThat(talk.lastEntry().get("identified").toString()).startsWith("angemeldet mit persönlichem Link");
    }

    @Test
    void opening_the_page_decides_nothing() {
        String id = talk.asks(project.clara());

        page(project.clara(), path + "/" + id + "?reply=CONFIRM&version=1");

        assertThat(talk.state(id)).isEqualTo("WAITING");
    }

    @Test
    void a_correction_without_words_comes_back() {
        String id = talk.asks(project.clara());

        Response refused = answer(project.clara(), id, Map.of("version", 1, "reply", "CORRECT", "words", ""));

        refused.then().statusCode(400);
        assertThat(refused.asString()).contains("Bitte ausfüllen.", TEXT);
    }

    @Test
    void an_answer_to_an_old_version_keeps_the_words_and_shows_the_new_one() {
        String id = talk.asks(project.clara());
        talk.reword(project.nadja(), id, "Erst im Februar.");

        Response refused =
                answer(project.clara(), id, Map.of("version", 1, "reply", "CORRECT", "words", "Erst im März."));

        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("neue Fassung", "Erst im Februar.", "Erst im März.");
    }

    @Test
    void who_asked_sends_a_new_version_or_takes_it_back() {
        String id = talk.asks(project.clara());
        talk.answer(project.clara(), id, 1, "CORRECT", "Erst im Februar.");
        assertThat(page(project.nadja(), path + "/" + id)).contains("Erst im Februar.", "Neue Fassung schicken");

        As.person(project.nadja())
                .formParam("text", "Erst im Februar.")
                .post(path + "/" + id + "/versions")
                .then()
                .statusCode(303);
        As.person(project.nadja()).post(path + "/" + id + "/withdrawal").then().statusCode(303);

        assertThat(page(project.clara(), path + "/" + id)).contains("zurückgezogen", "Fassung 1", TEXT);
    }

    @Test
    void both_sides_see_the_list_and_the_state_at_the_entry_it_came_from() {
        String call = call("Erst im Januar.");
        String history = page(project.nadja(), "/projects/" + project.projectId());
        assertThat(history).contains("/agreements/new?entry=" + call);
        As.writing(
                        project.nadja(),
                        Map.of(
                                "text", TEXT,
                                "entryId", call,
                                "personIds", List.of(project.clara().personId())))
                .post(talk.path());

        for (Given.Person person : List.of(project.nadja(), project.karl())) {
            assertThat(page(person, path)).contains(TEXT, "wartet auf Antwort", "Clara Krume");
            assertThat(page(person, "/projects/" + project.projectId()))
                    .contains("wartet auf Antwort")
                    .doesNotContain("/agreements/new?entry=" + call);
        }
    }

    @Test
    void the_pages_speak_english_too() {
        String id = talk.asks(project.clara());

        String english = As.person(project.clara())
                .header("Accept-Language", "en")
                .get(path + "/" + id)
                .asString();

        assertThat(english).contains("Yes, that is what we agreed");
    }

    @Test
    void an_empty_list_says_what_to_do_first() {
        assertThat(page(project.karl(), path)).contains("Noch keine Absprachen", "/agreements/new");
    }

    @Test
    void strangers_and_subcontractors_find_no_page() {
        String id = talk.asks(project.clara());
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        for (String each : List.of(path, path + "/new", path + "/" + id)) {
            As.person(tom).accept("text/html").get(each).then().statusCode(404);
        }
        answer(tom, id, Map.of("version", 1, "reply", "CONFIRM")).then().statusCode(404);
        answer(project.karl(), id, Map.of("version", 1, "reply", "CONFIRM"))
                .then()
                .statusCode(403);
    }

    private String call(String words) {
        return As.writing(
                        project.nadja(),
                        Map.of(
                                "kind",
                                "CALL",
                                "sentence",
                                words,
                                "withPersonId",
                                project.karl().personId(),
                                "seal",
                                true))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
    }

    private Response answer(Given.Person person, String id, Map<String, Object> fields) {
        return As.person(person).formParams(fields).post(path + "/" + id + "/answers");
    }

    private static String page(Given.Person person, String at) {
        return As.person(person)
                .accept("text/html")
                .get(at)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
