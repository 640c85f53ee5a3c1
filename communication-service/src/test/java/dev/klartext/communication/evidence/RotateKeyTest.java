package dev.klartext.communication.evidence;

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

/** An agency's key is replaced, and nothing that the old one signed is lost. */
@QuarkusTest
class RotateKeyTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
        write("CALL", "Eins");
    }

    @Test
    void the_new_key_signs_a_head_whose_newest_entry_names_both_keys() {
        JsonPath before = head();

        rotate(project.nadja()).then().statusCode(201);

        JsonPath after = head();
        assertThat(after.getString("verifierKey")).isNotEqualTo(before.getString("verifierKey"));
        assertThat(after.getLong("size")).isEqualTo(2);
        assertThat(signed(after)).isTrue();
        Map<String, Object> entry = As.person(project.clara())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getMap("items[1]");
        assertThat((String) entry.get("sentence")).contains("neuer Schlüssel");
        assertThat((String) entry.get("details"))
                .contains(before.getString("verifierKey"), after.getString("verifierKey"));
    }

    @Test
    void what_the_former_key_signed_is_checked_with_the_key_that_stays() {
        JsonPath before = head();
        rotate(project.nadja()).then().statusCode(201);

        List<String> keys = As.person(project.clara())
                .get("/api/projects/" + project.projectId() + "/keys")
                .jsonPath()
                .getList("items.verifierKey");

        assertThat(keys).hasSize(2);
        assertThat(keys.getFirst()).isEqualTo(head().getString("verifierKey"));
        assertThat(SignedNote.parse(before.getString("checkpoint")).signedBy(NoteKey.parse(keys.getLast())))
                .isTrue();
    }

    @Test
    void each_log_that_holds_something_says_so() {
        write("NOTE", "Intern");

        rotate(project.nadja()).then().statusCode(201);

        JsonPath internal = As.person(project.nadja())
                .get(As.entries(project.projectId()) + "?log=internal")
                .jsonPath();
        assertThat(internal.getList("items")).hasSize(2);
    }

    @Test
    void only_who_administers_the_agency_rotates() {
        Given.Person alex = given.member(project.agencyId(), "Alex", "STAFF");

        assertThat(rotate(alex).statusCode()).isEqualTo(403);
        assertThat(rotate(project.clara()).statusCode()).isEqualTo(404);
        assertThat(rotate(given.project().nadja()).statusCode()).isEqualTo(404);
        assertThat(As.person(given.project().nadja())
                        .get("/api/projects/" + project.projectId() + "/keys")
                        .statusCode())
                .isEqualTo(404);
    }

    private io.restassured.response.Response rotate(Given.Person person) {
        return As.person(person).post("/api/agencies/" + project.agencyId() + "/keys");
    }

    private static boolean signed(JsonPath head) {
        return SignedNote.parse(head.getString("checkpoint")).signedBy(NoteKey.parse(head.getString("verifierKey")));
    }

    private JsonPath head() {
        return As.person(project.clara())
                .get("/api/projects/" + project.projectId() + "/head")
                .jsonPath();
    }

    private void write(String kind, String words) {
        As.writing(project.nadja(), Map.of("kind", kind, "sentence", words, "seal", true))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);
    }
}
