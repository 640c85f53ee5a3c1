package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TypedEntriesTest {

    @Inject
    Given given;

    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_project() {
        project = given.project();
        pages = new HistoryPage(project);
    }

    @Test
    void a_call_is_noted_and_stands_in_the_timeline() {
        pages.note(project.nadja(), "CALL", "Rezeptseiten kommen später")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/communication/projects/" + project.projectId() + "?said=noted"));

        String page = pages.shownTo(project.nadja());

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
        pages.sent(
                project.nadja(),
                Map.of("kind", "ATTEMPT", "withPersonId", project.clara().personId()));

        assertThat(chosenPerson()).isEqualTo(project.clara().personId().toString());
    }

    @Test
    void the_channel_of_the_last_time_is_chosen_beforehand() {
        assertThat(pages.shownTo(project.nadja()))
                .containsPattern("name=\"channel.MEETING\" value=\"IN_PERSON\" checked");
        pages.sent(
                        project.nadja(),
                        Map.of("kind", "MEETING", "sentence", "Farben ausgesucht", "channel.MEETING", "VIDEO"))
                .then()
                .statusCode(303);

        assertThat(pages.shownTo(project.nadja()))
                .containsPattern("name=\"channel.MEETING\" value=\"VIDEO\" checked")
                .contains("· Video ·");
    }

    @Test
    void a_form_that_is_sent_twice_is_one_entry() {
        Map<String, ?> form = Map.of("kind", "CALL", "sentence", "Zweimal getippt", "key", UUID.randomUUID());
        pages.sent(project.nadja(), form).then().statusCode(303);

        pages.sent(project.nadja(), form).then().statusCode(303);

        assertThat(pages.shownTo(project.nadja())).containsOnlyOnce("Zweimal getippt");
    }

    @Test
    void a_typing_error_is_taken_back_by_its_button() {
        pages.note(project.nadja(), "CALL", "Vertippt");
        var button = Pattern.compile("action=\"/communication(/projects/[^\"]+/take-back)\"")
                .matcher(pages.shownTo(project.nadja()));
        assertThat(button.find()).isTrue();

        As.person(project.nadja())
                .contentType("application/x-www-form-urlencoded")
                .post(button.group(1))
                .then()
                .statusCode(303);

        assertThat(pages.shownTo(project.nadja())).doesNotContain("Vertippt");
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed() {
        Response refused = pages.sent(project.nadja(), Map.of("kind", "ATTEMPT", "sentence", "Niemand ging ran"));

        refused.then().statusCode(400).body(containsString("Wen wollten Sie erreichen?"));
        assertThat(refused.asString()).contains("Niemand ging ran").containsPattern("value=\"ATTEMPT\" checked");
    }

    @Test
    void times_and_numbers_that_are_none_are_refused_in_place() {
        pages.sent(
                        project.nadja(),
                        Map.of(
                                "kind",
                                "CALL",
                                "sentence",
                                "x",
                                "occurredAt",
                                "gestern",
                                "nextStep.text",
                                "Anrufen",
                                "nextStep.dueOn",
                                "morgen"))
                .then()
                .statusCode(400)
                .body(containsString("f-occurredAt-error"))
                .body(containsString("f-nextStep.dueOn-error"));
        pages.sent(project.nadja(), Map.of("kind", "CALL", "sentence", "x", "corrects", "die dritte"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_typed_time_is_meant_in_the_projects_zone() {
        pages.sent(project.nadja(), Map.of("kind", "CALL", "sentence", "Vorgestern", "occurredAt", "2026-11-20T09:12"))
                .then()
                .statusCode(303);

        String occurredAt = As.person(project.nadja())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getString("items[0].occurredAt");

        assertThat(occurredAt).isEqualTo("2026-11-20T08:12:00Z");
    }

    @Test
    void what_a_person_types_is_shown_as_text() {
        pages.note(project.nadja(), "CALL", "<script>alert(1)</script>");

        assertThat(pages.shownTo(project.nadja()))
                .doesNotContain("<script>alert(1)")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void the_client_writes_too() {
        pages.note(project.clara(), "COMMENT", "Wir freuen uns darauf").then().statusCode(303);

        assertThat(pages.shownTo(project.clara()))
                .contains("Wir freuen uns darauf")
                .contains("Anmerkung");
    }

    @Test
    void the_client_can_not_make_an_internal_note() {
        pages.note(project.clara(), "NOTE", "Heimlich").then().statusCode(403);
    }

    private String chosenPerson() {
        var chosen = Pattern.compile("name=\"withPersonId\" value=\"([^\"]+)\" checked")
                .matcher(pages.shownTo(project.nadja()));
        assertThat(chosen.find()).isTrue();
        return chosen.group(1);
    }
}
