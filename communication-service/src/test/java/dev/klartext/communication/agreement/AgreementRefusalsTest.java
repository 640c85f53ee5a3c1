package dev.klartext.communication.agreement;

import static dev.klartext.communication.agreement.Talk.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not taken, and who is not let in. */
@QuarkusTest
class AgreementRefusalsTest {

    @Inject
    Given given;

    Given.Project project;
    Talk talk;

    @BeforeEach
    void a_project() {
        project = given.project();
        talk = new Talk(project);
    }

    @Test
    void for_a_stranger_there_is_no_agreement() {
        String id = talk.asks(project.clara());
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        As.person(tom).get(talk.path()).then().statusCode(404);
        As.person(tom).get(talk.path() + "/" + id).then().statusCode(404);
        talk.ask(tom, TEXT, project.clara()).then().statusCode(404);
        talk.reword(tom, id, TEXT).then().statusCode(404);
        talk.confirm(tom, id).then().statusCode(404);
        talk.withdraw(tom, id).then().statusCode(404);
    }

    @Test
    void an_agreement_of_another_project_is_not_found_here() {
        Given.Project other = given.project();
        String id = new Talk(other).asks(other.clara());

        As.person(project.nadja()).get(talk.path() + "/" + id).then().statusCode(404);
        talk.withdraw(project.nadja(), id).then().statusCode(404);
    }

    @Test
    void what_was_put_to_the_client_is_not_there_for_partners_and_subcontractors() {
        String id = talk.asks(project.clara());
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);

        As.person(project.hansen()).get(talk.path() + "/" + id).then().statusCode(404);
        talk.confirm(project.hansen(), id).then().statusCode(404);
        talk.ask(project.hansen(), TEXT, project.clara()).then().statusCode(403);
        As.person(sub).get(talk.path() + "/" + id).then().statusCode(404);
    }

    @Test
    void only_who_was_asked_answers() {
        String id = talk.asks(project.clara());

        talk.confirm(project.karl(), id).then().statusCode(403).body("detail", containsString("Clara Krume"));
        talk.confirm(project.nadja(), id).then().statusCode(403);
    }

    @Test
    void an_answer_to_an_earlier_version_is_refused() {
        String id = talk.asks(project.clara());
        talk.reword(project.nadja(), id, "Erst im Februar.");

        talk.confirm(project.clara(), id).then().statusCode(409).body("detail", containsString("neue Fassung"));

        assertThat(talk.state(id)).isEqualTo("WAITING");
    }

    @Test
    void of_two_answers_at_once_one_counts() {
        String id = talk.asks(project.clara());

        List<Integer> statuses = Stream.of("CONFIRM", "CONFIRM")
                .map(reply -> CompletableFuture.supplyAsync(
                        () -> talk.answer(project.clara(), id, 1, reply, null).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void what_is_confirmed_is_neither_reworded_nor_taken_back() {
        String id = talk.asks(project.clara());
        talk.confirm(project.clara(), id);

        talk.reword(project.nadja(), id, "Doch nicht.").then().statusCode(409);
        talk.withdraw(project.nadja(), id).then().statusCode(409);
    }

    @Test
    void what_one_of_two_confirmed_is_not_taken_back() {
        Given.Person otto =
                given.participant(project.agencyId(), project.projectId(), "Otto Krume", Side.CLIENT, true, false);
        String id = talk.asks(project.clara(), otto);
        talk.confirm(otto, id);

        talk.withdraw(project.nadja(), id).then().statusCode(409).body("detail", containsString("schon bestätigt"));
    }

    @Test
    void only_the_side_that_asked_rewords_and_takes_back() {
        String id = talk.asks(project.clara());

        talk.reword(project.clara(), id, "Erst im Februar.").then().statusCode(403);
        talk.withdraw(project.clara(), id).then().statusCode(403);
    }

    @Test
    void an_empty_or_over_long_text_is_refused() {
        talk.ask(project.nadja(), " ", project.clara())
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
        talk.ask(project.nadja(), "x".repeat(2001), project.clara())
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
    }

    @Test
    void one_is_asked_from_the_other_side() {
        for (Given.Person wrong : List.of(
                project.nadja(), given.project().hansen(), given.project().clara())) {
            talk.ask(project.nadja(), TEXT, wrong)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("personIds"));
        }
        talk.ask(project.clara(), TEXT, project.hansen())
                .then()
                .statusCode(400)
                .body("violations.field", contains("personIds"));
        talk.ask(project.nadja(), TEXT).then().statusCode(400).body("violations.field", contains("personIds"));
    }

    @Test
    void a_correction_and_a_no_have_words_and_a_yes_has_none() {
        String id = talk.asks(project.clara());

        for (String reply : List.of("CORRECT", "DECLINE")) {
            talk.answer(project.clara(), id, 1, reply, " ")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("words"));
        }
        talk.answer(project.clara(), id, 1, "CONFIRM", "aber erst im Februar")
                .then()
                .statusCode(400)
                .body("violations.field", contains("words"));
    }

    @Test
    void no_agreement_is_made_of_an_internal_note_or_an_attempt() {
        String note = entry(Map.of("kind", "NOTE", "sentence", "Nur für uns", "seal", true));
        String attempt =
                entry(Map.of("kind", "ATTEMPT", "withPersonId", project.clara().personId(), "seal", true));

        for (String id : List.of(note, attempt)) {
            made(id).then().statusCode(400).body("violations.field", contains("entryId"));
        }
        made(UUID.randomUUID().toString()).then().statusCode(404);
    }

    private Response made(String entry) {
        return talk.ask(project.nadja(), TEXT, Map.of("entryId", entry), project.clara());
    }

    private String entry(Map<String, Object> entry) {
        return As.writing(project.nadja(), entry)
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");
    }
}
