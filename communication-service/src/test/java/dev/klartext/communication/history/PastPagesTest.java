package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PastPagesTest {

    private static final String TWO_GOOD_ONE_BAD = """
            12.11.2025 Anruf mit Clara Krume: Die Fotos sind fertig
            irgendwann Treffen
            10.11.2025 Treffen mit Karl: Auftakt
            """;

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_preview_shows_what_becomes_of_each_line_and_enters_nothing() {
        post(project.nadja(), TWO_GOOD_ONE_BAD, false)
                .then()
                .statusCode(200)
                .body(containsString("2 Einträge aufnehmen"))
                .body(containsString("Anruf, Clara Krume"))
                .body(containsString("Am Anfang fehlt der Tag"));

        entries(0);
    }

    @Test
    void good_lines_are_entered_as_one_sided_and_bad_ones_stay_with_their_reason() {
        String left = post(project.nadja(), TWO_GOOD_ONE_BAD, true)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(left)
                .contains("2 Zeilen stehen jetzt im Verlauf.", "irgendwann Treffen", "Am Anfang fehlt der Tag")
                .doesNotContain("Die Fotos sind fertig");
        entries(2);
        As.person(project.nadja())
                .get(As.entries(project.projectId()))
                .then()
                .body("items.find { it.sentence == 'Auftakt' }.occurredAt", equalTo("2025-11-10T11:00:00Z"))
                .body("items.standing", everyItem(equalTo("ONE_SIDED")));
    }

    @Test
    void the_same_lines_again_are_entered_no_second_time() {
        post(project.nadja(), "12.11.2025 Anruf: Eins\n12.11.2025 Anruf: Eins", true);

        post(project.nadja(), "12.11.2025 Anruf: Eins", true)
                .then()
                .statusCode(200)
                .body(containsString("Das steht schon im Verlauf."));
        entries(1);
    }

    @Test
    void nothing_pasted_is_nothing_entered() {
        post(project.nadja(), " ", true).then().statusCode(400).body(containsString("Bitte ausfüllen."));
    }

    @Test
    void only_the_agency_enters_what_happened() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        As.person(project.clara()).get(path()).then().statusCode(403);
        post(project.clara(), TWO_GOOD_ONE_BAD, true).then().statusCode(403);
        post(project.hansen(), TWO_GOOD_ONE_BAD, true).then().statusCode(403);
        As.person(tom).get(path()).then().statusCode(404);
        post(tom, TWO_GOOD_ONE_BAD, true).then().statusCode(404);
        As.person(project.nadja()).get(path()).then().statusCode(200).body(containsString("Was bisher geschah"));
    }

    private void entries(int count) {
        As.person(project.nadja()).get(As.entries(project.projectId())).then().body("items", hasSize(count));
    }

    private Response post(Given.Person person, String lines, boolean enter) {
        var request = As.person(person).accept("text/html").formParam("lines", lines);
        return (enter ? request.formParam("enter", "true") : request).post(path());
    }

    private String path() {
        return "/projects/" + project.projectId() + "/past";
    }
}
