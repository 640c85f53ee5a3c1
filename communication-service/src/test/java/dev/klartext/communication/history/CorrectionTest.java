package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sealed is put right by a new entry beside it, by either side. */
@QuarkusTest
class CorrectionTest {

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
    void the_form_is_filled_with_what_is_put_right() {
        pages.seal(project.nadja(), "CALL", "Die Texte kommen am Montag");
        assertThat(pages.shownTo(project.clara())).contains("/entries/new?corrects=1", "Korrigieren");

        String form = form(project.clara(), "1");

        assertThat(form)
                .contains("Eintrag Nr. 1 korrigieren", "Die Texte kommen am Montag")
                .contains("name=\"corrects\" value=\"1\"")
                .containsPattern("value=\"CALL\" checked");
    }

    @Test
    void both_stand_in_the_timeline_and_lead_to_each_other() {
        pages.seal(project.nadja(), "CALL", "Die Texte kommen am Montag");

        As.writing(project.clara(), Map.of("kind", "COMMENT", "sentence", "Am Dienstag", "corrects", 1, "seal", true))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);

        assertThat(pages.shownTo(project.nadja()))
                .contains("Die Texte kommen am Montag", "korrigiert in Nr. 2")
                .contains("Am Dienstag", "Korrektur zu Nr. 1");
        As.person(project.nadja())
                .get(As.entries(project.projectId()))
                .then()
                .body("items[0].correctedBy", equalTo(2))
                .body("items[1].corrects", equalTo(1));
    }

    @Test
    void a_correction_is_sent_by_the_form() {
        pages.seal(project.nadja(), "CALL", "Die Texte kommen am Montag");

        pages.sent(project.clara(), Map.of("kind", "COMMENT", "sentence", "Am Dienstag", "corrects", "1"))
                .then()
                .statusCode(303);

        assertThat(pages.shownTo(project.clara())).contains("Korrektur zu Nr. 1");
    }

    @Test
    void an_internal_note_is_put_right_among_the_internal_ones() {
        pages.seal(project.nadja(), "NOTE", "Backup am Freitag");

        String form = form(project.nadja(), "1&log=internal");

        assertThat(form).contains("Backup am Freitag").doesNotContain("value=\"CALL\"");
        As.person(project.clara())
                .accept("text/html")
                .get(pages.path() + "/entries/new?corrects=1&log=internal")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_not_there_can_not_be_put_right() {
        As.person(project.nadja())
                .accept("text/html")
                .get(pages.path() + "/entries/new?corrects=9")
                .then()
                .statusCode(404);
        As.person(project.hansen())
                .accept("text/html")
                .get(pages.path() + "/entries/new")
                .then()
                .statusCode(403);
    }

    private String form(Given.Person person, String number) {
        return As.person(person)
                .get(pages.path() + "/entries/new?corrects=" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
