package dev.klartext.communication.agreement;

import static dev.klartext.communication.agreement.Talk.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.local.Mail;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was settled is put to the other side, and answered. */
@QuarkusTest
class AgreementTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Given given;

    @Inject
    Tenancy tenancy;

    Given.Project project;
    Talk talk;

    @BeforeEach
    void a_project() {
        project = given.project();
        talk = new Talk(project);
    }

    @Test
    void the_text_is_sealed_at_once_and_waits_for_who_was_asked() {
        String id = talk.asks(project.clara());

        assertThat(talk.lastEntry())
                .containsEntry("number", 1)
                .containsEntry("standing", "ONE_SIDED")
                .containsEntry("details", TEXT);
        assertThat(talk.waitsFor()).containsExactly("Clara Krume");
        assertThat(talk.state(id)).isEqualTo("WAITING");
    }

    @Test
    void the_mail_holds_the_whole_text_and_one_link_to_the_page() {
        String id = talk.asks(project.clara());

        Mail mail = mailSaying("Stimmt das so?");

        assertThat(mail.from()).contains("Nadja Weber (cne Studio)");
        assertThat(mail.text()).contains(TEXT).contains("Ohne Ihre Antwort bleibt die Absprache offen.");
        assertThat(mail.links()).hasSize(1);
        assertThat(mail.links().getFirst())
                .startsWith(
                        "http://localhost:8080/communication/projects/" + project.projectId() + "/agreements/" + id);
    }

    @Test
    void a_call_becomes_an_agreement_and_is_sealed_by_that() {
        String call = As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "Erst im Januar."))
                .post(As.entries(project.projectId()))
                .jsonPath()
                .getString("id");

        talk.ask(project.nadja(), TEXT, Map.of("entryId", call), project.clara())
                .then()
                .statusCode(201)
                .body("entryId", equalTo(call));

        As.person(project.clara())
                .get(As.entries(project.projectId()) + "/" + call)
                .then()
                .body("number", equalTo(1));
    }

    @Test
    void a_yes_of_who_decides_is_confirmed_by_both() {
        String id = talk.asks(project.clara());

        talk.confirm(project.clara(), id).then().statusCode(200).body("state", equalTo("AGREED"));

        assertThat(talk.lastEntry()).containsEntry("standing", "CONFIRMED").containsEntry("details", TEXT);
        assertThat(talk.waitsFor()).isEmpty();
    }

    @Test
    void an_answer_keeps_when_the_person_logged_in_and_whose_authority_it_was() {
        String id = talk.asks(project.clara());
        Instant login = Instant.parse("2026-11-22T08:00:00Z");

        As.writing(project.clara(), Map.of("version", 1, "reply", "CONFIRM"))
                .header("Test-Auth-Time", login.getEpochSecond())
                .post(talk.path() + "/" + id + "/answers");

        assertThat(kept(id, "logged_in_at", Instant.class)).isEqualTo(login);
        assertThat(kept(id, "authority_position", Long.class)).isPositive();
    }

    @Test
    void a_yes_of_a_contact_is_a_note_and_asks_who_decides() {
        String id = talk.asks(project.karl());

        talk.confirm(project.karl(), id)
                .then()
                .body("state", equalTo("WAITING"))
                .body("people.answer[0]", equalTo("NOTED"));

        assertThat(talk.waitsFor()).containsExactly("Clara Krume");
        assertThat((String) talk.lastEntry().get("sentence"))
                .contains("zur Kenntnis genommen")
                .endsWith("Bestätigen kann sie Clara Krume.");
        talk.confirm(project.clara(), id).then().body("state", equalTo("AGREED"));
    }

    @Test
    void where_nobody_decides_a_note_gives_the_ball_back() {
        given.removed(project.agencyId(), project.projectId(), project.clara());
        String id = talk.asks(project.karl());

        talk.confirm(project.karl(), id).then().body("state", equalTo("NOTED"));

        assertThat(talk.waitsFor()).containsExactly("Nadja Weber");
    }

    @Test
    void who_is_asked_later_has_days_of_their_own() throws Exception {
        String id = talk.asks(project.karl());
        talk.timeIsOver(id);

        talk.confirm(project.karl(), id).then().body("state", equalTo("WAITING"));

        LocalDate due = LocalDate.parse(talk.read(project.clara(), id).getString("dueOn"));
        assertThat(due).isAfter(LocalDate.now(ZoneId.of("Europe/Berlin")));
        assertThat(mailSaying("denn Sie entscheiden").text())
                .contains(DateTimeFormatter.ofPattern("EEEE, d. MMMM", Locale.GERMAN)
                        .format(due));
    }

    @Test
    void two_who_decide_both_have_to_say_yes() {
        Given.Person otto =
                given.participant(project.agencyId(), project.projectId(), "Otto Krume", Side.CLIENT, true, false);
        String id = talk.asks(project.clara(), otto);

        talk.confirm(project.clara(), id).then().body("state", equalTo("WAITING"));

        talk.confirm(otto, id).then().body("state", equalTo("AGREED"));
    }

    @Test
    void whoever_left_the_project_owes_no_answer() {
        Given.Person otto =
                given.participant(project.agencyId(), project.projectId(), "Otto Krume", Side.CLIENT, true, false);
        String id = talk.asks(project.clara(), otto);
        given.removed(project.agencyId(), project.projectId(), otto);

        talk.confirm(project.clara(), id).then().body("state", equalTo("AGREED"));

        talk.confirm(otto, id).then().statusCode(404);
    }

    @Test
    void a_correction_gives_the_ball_back_and_a_new_version_asks_again() {
        String id = talk.asks(project.clara());
        talk.answer(project.clara(), id, 1, "CORRECT", "Erst im Februar.")
                .then()
                .body("state", equalTo("CORRECTED"));
        assertThat(talk.waitsFor()).containsExactly("Nadja Weber");

        talk.reword(project.nadja(), id, "Die Rezeptseiten kommen im Februar.")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("state", equalTo("WAITING"));

        assertThat(talk.waitsFor()).containsExactly("Clara Krume");
        assertThat(talk.read(project.clara(), id).getList("versions.text"))
                .isEqualTo(List.of(TEXT, "Die Rezeptseiten kommen im Februar."));
        assertThat(talk.read(project.clara(), id).getString("versions[0].people[0].words"))
                .isEqualTo("Erst im Februar.");
    }

    @Test
    void a_no_has_a_reason_and_the_asker_reads_it() {
        String id = talk.asks(project.clara());

        talk.answer(project.clara(), id, 1, "DECLINE", "Das haben wir nicht besprochen.")
                .then()
                .body("state", equalTo("DECLINED"));

        assertThat(talk.lastEntry()).containsEntry("details", "Das haben wir nicht besprochen.");
        assertThat(mailSaying("sieht es anders").text()).contains("Das haben wir nicht besprochen.");
    }

    @Test
    void silence_is_unanswered_and_never_a_yes() throws Exception {
        String id = talk.asks(project.clara());
        talk.timeIsOver(id);

        assertThat(talk.state(id)).isEqualTo("UNANSWERED");
        assertThat(talk.waitsFor()).as("whoever was asked has the ball still").containsExactly("Clara Krume");

        talk.confirm(project.clara(), id).then().body("state", equalTo("AGREED"));
    }

    @Test
    void the_client_asks_the_agency_just_the_same() {
        String id = talk.ask(project.karl(), "Sie rufen mich vorher an.", project.nadja())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");

        talk.confirm(project.nadja(), id).then().body("state", equalTo("AGREED"));
    }

    @Test
    void what_waits_can_be_taken_back() {
        String id = talk.asks(project.clara());

        talk.withdraw(project.nadja(), id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertThat(talk.waitsFor()).isEmpty();
        talk.confirm(project.clara(), id).then().statusCode(409);
    }

    @Test
    void the_list_goes_on_where_it_ended() {
        String first = talk.asks(project.clara());
        String second = talk.asks(project.clara());
        var page = As.person(project.karl()).get(talk.path() + "?limit=1").jsonPath();

        var rest = As.person(project.karl())
                .get(talk.path() + "?limit=1&cursor=" + page.getString("next"))
                .jsonPath();

        assertThat(page.getString("items[0].id")).isEqualTo(second);
        assertThat(rest.getString("items[0].id")).isEqualTo(first);
        assertThat(rest.getString("next")).isNull();
    }

    private Mail mailSaying(String words) {
        return await().atMost(PATIENCE)
                .until(
                        () -> TestParts.mails().stream()
                                .filter(mail -> mail.subject().contains(words)
                                        || mail.text().contains(words))
                                .filter(mail -> mail.links().stream()
                                        .anyMatch(link -> link.contains(
                                                project.projectId().toString())))
                                .findFirst()
                                .orElse(null),
                        mail -> mail != null);
    }

    private <T> T kept(String id, String column, Class<T> type) {
        return tenancy.in(
                project.agencyId(),
                tx -> tx.sql()
                        .createQuery("select " + column + " from agreement_person where agreement_id = :id")
                        .bind("id", UUID.fromString(id))
                        .mapTo(type)
                        .one());
    }
}
