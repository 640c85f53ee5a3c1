package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryResourceTest {

    @Inject
    Given given;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void a_sealed_call_has_a_number_and_a_leaf_hash() {
        As.writing(project.nadja(), call("Rezeptseiten kommen später.", true))
                .post(entries())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("kind", equalTo("CALL"))
                .body("audience", equalTo("PARTIES"))
                .body("standing", equalTo("ONE_SIDED"))
                .body("heading", equalTo("Anruf mit Karl Kontakt"))
                .body("sentence", equalTo("Rezeptseiten kommen später."))
                .body("leafHash", notNullValue())
                .body("occurredAt", notNullValue())
                .body("recordedAt", notNullValue());
    }

    @Test
    void what_was_just_typed_is_seen_by_the_authors_side_only() {
        As.writing(project.nadja(), call("Vertippt", false))
                .post(entries())
                .then()
                .body("number", nullValue());

        List<String> clarasView = sentences(project.clara());

        assertThat(clarasView).isEmpty();
        assertThat(sentences(project.nadja())).containsExactly("Vertippt");
    }

    @Test
    void an_attempt_needs_no_words_but_a_person() {
        As.writing(
                        project.nadja(),
                        Map.of(
                                "kind",
                                "ATTEMPT",
                                "withPersonId",
                                project.clara().personId(),
                                "seal",
                                true))
                .post(entries())
                .then()
                .statusCode(201)
                .body("sentence", equalTo("Clara Krume nicht erreicht"));

        As.writing(project.nadja(), Map.of("kind", "ATTEMPT"))
                .post(entries())
                .then()
                .statusCode(400)
                .body("violations.field", contains("withPersonId"));
    }

    @Test
    void an_internal_note_leaves_no_gap_in_what_the_client_sees() {
        As.writing(project.nadja(), call("Eins", true)).post(entries());
        As.writing(project.nadja(), note("Nur für uns")).post(entries()).then().body("number", equalTo(1));
        As.writing(project.nadja(), call("Zwei", true)).post(entries());

        JsonPath seen = As.person(project.clara()).get(entries()).jsonPath();

        assertThat(seen.getList("items.number")).isEqualTo(List.of(1, 2));
        assertThat(seen.getList("items.sentence")).isEqualTo(List.of("Eins", "Zwei"));
    }

    @Test
    void the_internal_log_is_there_for_staff_and_not_there_for_the_client() {
        As.writing(project.nadja(), note("Nur für uns")).post(entries());

        As.person(project.nadja())
                .get(entries() + "?log=internal")
                .then()
                .body("items", hasSize(1))
                .body("items[0].audience", equalTo("AGENCY"));
        As.person(project.clara()).get(entries() + "?log=internal").then().statusCode(404);
        As.person(project.clara()).get(head() + "?log=internal").then().statusCode(404);
    }

    @Test
    void a_client_writes_entries_but_no_internal_notes() {
        As.writing(project.clara(), Map.of("kind", "COMMENT", "sentence", "Wir freuen uns.", "seal", true))
                .post(entries())
                .then()
                .statusCode(201)
                .body("actor.side", equalTo("CLIENT"));

        As.writing(project.clara(), note("Heimlich")).post(entries()).then().statusCode(403);
    }

    @Test
    void a_partner_reads_only_what_is_for_everyone_and_writes_nothing() {
        As.writing(project.nadja(), call("Unter uns", true)).post(entries());

        As.person(project.hansen()).get(entries()).then().statusCode(200).body("items", hasSize(0));
        As.writing(project.hansen(), call("Hallo", true)).post(entries()).then().statusCode(403);
    }

    @Test
    void a_correction_is_a_new_entry_that_names_the_old_one() {
        As.writing(project.nadja(), call("Am 3. Dezember", true)).post(entries());

        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Am 4. Dezember", "corrects", 1, "seal", true))
                .post(entries())
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("corrects", equalTo(1));
    }

    @Test
    void the_same_key_and_body_write_one_entry() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> call = call("Einmal", true);

        String first =
                post(key, call).then().statusCode(201).extract().jsonPath().getString("id");
        String second =
                post(key, call).then().statusCode(201).extract().jsonPath().getString("id");

        assertThat(second).isEqualTo(first);
        assertThat(sentences(project.nadja())).containsExactly("Einmal");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post(key, call("Einmal", true));

        post(key, call("Anders", true)).then().statusCode(422);

        assertThat(sentences(project.nadja())).containsExactly("Einmal");
    }

    @Test
    void a_long_history_comes_in_parts_without_a_double_or_a_gap() {
        for (int i = 1; i <= 7; i++) {
            As.writing(project.nadja(), call("Nr " + i, i < 7)).post(entries());
        }

        JsonPath first = As.person(project.nadja()).get(entries() + "?limit=4").jsonPath();
        JsonPath second = As.person(project.nadja())
                .get(entries() + "?limit=4&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.number")).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(second.getList("items.sentence")).isEqualTo(List.of("Nr 5", "Nr 6", "Nr 7"));
        assertThat(second.getString("next")).isNull();
    }

    private Response post(String key, Map<String, Object> entry) {
        return As.writing(project.nadja(), entry).header("Idempotency-Key", key).post(entries());
    }

    private List<String> sentences(Given.Person person) {
        return As.person(person).get(entries()).jsonPath().getList("items.sentence");
    }

    private Map<String, Object> call(String words, boolean seal) {
        Map<String, Object> call = new HashMap<>();
        call.put("kind", "CALL");
        call.put("sentence", words);
        call.put("withPersonId", project.karl().personId());
        call.put("seal", seal);
        return call;
    }

    private static Map<String, Object> note(String words) {
        return Map.of("kind", "NOTE", "sentence", words, "seal", true);
    }

    private String entries() {
        return As.entries(project.projectId());
    }

    private String head() {
        return "/api/projects/" + project.projectId() + "/head";
    }
}
