package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
        As.person(project.nadja())
                .formParam("kind", "ATTEMPT")
                .formParam("withPersonId", project.clara().personId())
                .post(pages.path() + "/entries");

        assertThat(chosenPerson()).isEqualTo(project.clara().personId().toString());
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
        Response refused = As.person(project.nadja())
                .formParam("kind", "ATTEMPT")
                .formParam("sentence", "Niemand ging ran")
                .post(pages.path() + "/entries");

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
                .post(pages.path() + "/entries")
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
                .post(pages.path() + "/entries")
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
