package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that leads from an entry to the newest state. */
@QuarkusTest
class AuditPathTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void the_list_of_entries_leads_to_the_way_of_each() {
        String first = write("CALL", "Eins");
        write("CALL", "Zwei");
        write("CALL", "Drei");

        String list = page(project.clara(), "/evidence");
        String way = page(project.clara(), "/evidence/entries/" + first + "?log=shared");

        assertThat(list).contains("/evidence/entries/" + first + "?log=shared");
        List<String> path = As.person(project.clara())
                .get("/api/projects/" + project.projectId() + "/proofs/inclusion?number=1")
                .jsonPath()
                .getList("path");
        assertThat(path).hasSize(2);
        assertThat(way).contains("Der Eintrag steht unverändert darin.").contains(path);
    }

    @Test
    void the_only_entry_is_the_root_itself() {
        String only = write("CALL", "Eins");

        assertThat(page(project.clara(), "/evidence/entries/" + only)).contains("Der Eintrag steht unverändert darin.");
    }

    @Test
    void the_way_of_an_internal_note_is_the_agencys() {
        String note = write("NOTE", "Intern");

        assertThat(page(project.nadja(), "/evidence/entries/" + note + "?log=internal"))
                .contains("Interne Notiz");
        for (String path : List.of("?log=internal", "")) {
            As.person(project.clara())
                    .get("/projects/" + project.projectId() + "/evidence/entries/" + note + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void what_can_still_be_taken_back_has_no_way_yet() {
        JsonPath typed = As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Eben erst"))
                .post(As.entries(project.projectId()))
                .jsonPath();

        As.person(project.nadja())
                .get("/projects/" + project.projectId() + "/evidence/entries/" + typed.getString("id"))
                .then()
                .statusCode(404);
    }

    private String write(String kind, String words) {
        return As.writing(project.nadja(), Map.of("kind", kind, "sentence", words, "seal", true))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
    }

    private String page(Given.Person person, String path) {
        return As.person(person)
                .get("/projects/" + project.projectId() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("&#43;", "+");
    }
}
