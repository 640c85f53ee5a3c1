package dev.klartext.communication.agreement;

import static dev.klartext.communication.agreement.Talk.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement with partners, the day until which an answer is asked for, and a yes whose authority had ended. */
@QuarkusTest
class PartnerAgreementTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;
    Talk talk;

    @BeforeEach
    void a_project() {
        project = given.project();
        talk = new Talk(project);
    }

    @Test
    void a_partner_is_asked_reads_it_and_says_yes() {
        String text = "Hansen liefert das Regal am 4. Dezember. " + project.projectId();
        String id = talk.ask(project.nadja(), text, project.hansen()).jsonPath().getString("id");

        assertThat(talk.read(project.hansen(), id).getString("audience")).isEqualTo("EVERYONE");
        As.person(project.hansen()).get(talk.path()).then().body("items", hasSize(1));
        assertThat(As.person(project.hansen())
                        .get("/projects/" + project.projectId() + "/agreements/" + id)
                        .asString())
                .contains("Ja, so ist es abgesprochen");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TestParts.mails().stream()
                        .anyMatch(mail ->
                                mail.text().contains(text) && mail.recipients().contains("hansen@example.org")));
        talk.confirm(project.hansen(), id).then().statusCode(200).body("state", equalTo("AGREED"));

        assertThat(talk.lastEntry())
                .containsEntry("audience", "EVERYONE")
                .containsEntry("standing", "CONFIRMED")
                .containsEntry("details", text);
        talk.reword(project.hansen(), id, "Anders").then().statusCode(403);
    }

    @Test
    void where_client_and_partner_are_asked_both_say_yes() {
        String id = talk.asks(project.karl(), project.hansen());

        talk.confirm(project.hansen(), id);
        assertThat(talk.state(id)).isEqualTo("WAITING");
        talk.confirm(project.karl(), id);
        assertThat(talk.waitsFor()).containsExactly("Clara Krume");
        talk.confirm(project.clara(), id);

        assertThat(talk.state(id)).isEqualTo("AGREED");
    }

    @Test
    void what_agency_and_client_began_is_put_to_no_partner_later() {
        String id = talk.asks(project.clara());

        As.writing(
                        project.nadja(),
                        Map.of(
                                "text",
                                TEXT,
                                "personIds",
                                List.of(project.hansen().personId())))
                .post(talk.path() + "/" + id + "/versions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("personIds"));
    }

    @Test
    void the_day_to_answer_is_chosen_and_a_day_off_becomes_the_next_working_day() {
        LocalDate saturday = LocalDate.now(BERLIN).plusDays(20).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

        due(saturday).statusCode(201).body("dueOn", equalTo(saturday.plusDays(2).toString()));
        due(LocalDate.now(BERLIN).minusDays(1)).statusCode(400).body("violations.field", contains("dueOn"));
        due(LocalDate.now(BERLIN).plusYears(2)).statusCode(400).body("violations.field", contains("dueOn"));
    }

    @Test
    void a_yes_that_came_after_its_authority_had_ended_is_put_to_who_decides_now() throws Exception {
        Given.Person otto =
                given.participant(project.agencyId(), project.projectId(), "Otto Krume", Side.CLIENT, true, false);
        Instant before = Instant.now();
        String id = talk.asks(otto);
        talk.confirm(otto, id).then().body("state", equalTo("AGREED"));
        talk.timeIsOver(id);

        events.happenedAt(
                before,
                project.agencyId(),
                project.projectId(),
                "dev.klartext.intake.participant.removed.v1",
                Map.of("projectId", project.projectId(), "personId", otto.personId()));

        assertThat(talk.state(id)).isEqualTo("WAITING");
        assertThat(talk.waitsFor()).containsExactly("Clara Krume");
        assertThat(talk.lastEntry().get("sentence").toString())
                .startsWith("Otto Krume konnte das nicht mehr zusagen")
                .endsWith("Bestätigen kann sie Clara Krume.");
        talk.confirm(project.clara(), id).then().body("state", equalTo("AGREED"));
    }

    @Test
    void a_yes_that_was_given_in_time_stays() {
        Given.Person otto =
                given.participant(project.agencyId(), project.projectId(), "Otto Krume", Side.CLIENT, true, false);
        String id = talk.asks(otto);
        talk.confirm(otto, id);

        given.removed(project.agencyId(), project.projectId(), otto);

        assertThat(talk.state(id)).isEqualTo("AGREED");
    }

    @Test
    void a_yes_of_staff_who_had_left_the_agency_is_put_to_a_colleague() {
        Given.Person alex = given.member(project.agencyId(), "Alex Berg", "STAFF");
        Instant before = Instant.now();
        String id = talk.ask(project.karl(), "Sie rufen mich vorher an.", alex)
                .jsonPath()
                .getString("id");
        talk.confirm(alex, id).then().body("state", equalTo("AGREED"));

        left(alex, before);

        assertThat(talk.state(id)).isEqualTo("WAITING");
        assertThat(talk.waitsFor()).containsExactly("Nadja Weber");
        assertThat(talk.lastEntry().get("sentence").toString())
                .startsWith("Alex Berg konnte das nicht mehr zusagen")
                .endsWith("Bestätigen kann sie Nadja Weber.");
        talk.confirm(alex, id).then().statusCode(404);
        talk.confirm(project.nadja(), id).then().body("state", equalTo("AGREED"));
    }

    @Test
    void a_yes_of_staff_in_time_or_of_staff_who_only_left_a_project_stays() {
        Given.Person alex = given.member(project.agencyId(), "Alex Berg", "STAFF");
        Instant before = Instant.now();
        String id = talk.ask(project.karl(), "Sie rufen mich vorher an.", alex)
                .jsonPath()
                .getString("id");
        talk.confirm(alex, id);

        events.happenedAt(
                before,
                project.agencyId(),
                project.projectId(),
                "dev.klartext.intake.participant.removed.v1",
                Map.of("projectId", project.projectId(), "personId", alex.personId()));
        assertThat(talk.state(id))
                .as("staff speak in projects that do not name them")
                .isEqualTo("AGREED");
        left(alex, Instant.now());

        assertThat(talk.state(id)).isEqualTo("AGREED");
    }

    private void left(Given.Person member, Instant when) {
        events.happenedAt(
                when,
                project.agencyId(),
                project.agencyId(),
                "dev.klartext.intake.agency.member-removed.v1",
                Map.of("agencyId", project.agencyId(), "personId", member.personId()));
    }

    private ValidatableResponse due(LocalDate day) {
        return talk.ask(project.nadja(), TEXT, Map.of("dueOn", day.toString()), project.clara())
                .then();
    }
}
