package dev.klartext.communication.openpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.testing.Given.Person;
import dev.klartext.communication.As;
import dev.klartext.local.Mail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** To whom a reminder goes, and who is asked to help after two of them. */
@QuarkusTest
class WhoIsRemindedTest extends Reminding {

    @Test
    void after_two_reminders_who_decides_is_asked_to_help_and_the_point_goes_with_the_first() {
        UUID point = opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        run(MONDAY, "07:30");
        run(WEDNESDAY, "07:30");
        assertThat(reminded(project.projectId())).hasSize(2);

        run(FRIDAY, "07:30");

        assertThat(texts(project.clara())).containsExactly("Bitte helfen: Rezepte " + mark);
        Mail mail = await().atMost(PATIENCE)
                .until(
                        () -> mails().stream()
                                .filter(each -> each.subject().startsWith("Bitte helfen"))
                                .toList(),
                        mails -> mails.size() == 1)
                .getFirst();
        assertThat(mail.recipients()).containsExactly("clara.krume@example.org");
        assertThat(mail.text()).contains("Bei Karl Kontakt liegt noch: Rezepte " + mark);
        assertThat(sentences(project.projectId())).contains("Clara Krume ist um Hilfe gebeten: Rezepte " + mark);
        close(point);
        assertThat(texts(project.clara())).isEmpty();
    }

    @Test
    void who_decides_alone_is_called_instead_of_written_to_again() {
        opened(project.projectId(), project.clara(), Side.CLIENT, "Freigeben", MONDAY);
        run(MONDAY, "07:30");
        run(WEDNESDAY, "07:30");

        run(FRIDAY, "07:30");

        assertThat(texts(project.nadja())).containsExactly("Clara Krume anrufen: Freigeben " + mark);
    }

    @Test
    void our_own_points_are_reminded_of_by_the_agency_and_as_visibly() {
        opened(project.projectId(), null, Side.AGENCY, "Entwurf", MONDAY);

        run(MONDAY, "07:30");

        assertThat(onlyMail().recipients()).containsExactly("nadja.weber@example.org");
        assertThat(onlyMail().from()).contains("cne Studio").doesNotContain("Nadja");
        assertThat(reminded(project.projectId())).containsExactly("Erinnerung an Nadja Weber: Entwurf " + mark);
    }

    @Test
    void the_reminder_goes_to_who_stands_in() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        given.away(project, project.karl(), project.clara(), FRIDAY);

        run(MONDAY, "07:30");

        assertThat(onlyMail().recipients()).containsExactly("clara.krume@example.org");
    }

    @Test
    void who_was_removed_gets_no_reminder() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);
        given.removed(project.agencyId(), project.projectId(), project.karl());

        run(MONDAY, "07:30");

        assertThat(reminded(project.projectId())).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void who_saw_it_on_the_first_page_is_reminded_on_the_last_day() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY.plusDays(1));
        As.person(project.karl()).get("/").then().statusCode(200);

        run(MONDAY, "07:30");
        assertThat(reminded(project.projectId())).isEmpty();
        run(MONDAY.plusDays(1), "07:30");

        assertThat(reminded(project.projectId())).hasSize(1);
    }

    @Test
    void the_overview_says_when_somebody_was_reminded_and_what_became_of_the_mail() {
        opened(project.projectId(), project.karl(), Side.CLIENT, "Rezepte", MONDAY);

        run(MONDAY, "07:30");
        onlyMail();

        await().atMost(PATIENCE)
                .untilAsserted(() -> As.person(project.nadja())
                        .get("/api/overview?show=THEIRS")
                        .then()
                        .body("items[0].remindedOn", equalTo(MONDAY.toString()))
                        .body("items[0].reminderMail", equalTo("HANDED_OVER")));
        assertThat(As.person(project.nadja()).get("/").asString())
                .contains("erinnert am ", "Mail unserem Mailserver übergeben");
    }

    private List<String> texts(Person person) {
        return As.person(person).get("/api/open-points?mine").jsonPath().<String>getList("items.text").stream()
                .filter(text -> text.contains(": "))
                .toList();
    }
}
