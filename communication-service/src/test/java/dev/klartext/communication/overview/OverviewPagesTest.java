package dev.klartext.communication.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewPagesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void an_empty_agency_is_led_to_its_first_client() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        assertThat(home(tom)).contains("Hier beginnt Ihr erstes Projekt").contains("href=\"/intake/clients/new\"");
    }

    @Test
    void staff_see_who_has_the_ball_in_all_projects() {
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        assertThat(home(project.nadja()))
                .contains(
                        "Wer ist am Zug?", "Website-Relaunch", "Bäckerei Krume", "Startseite freigeben", "Clara Krume");
    }

    @Test
    void staff_see_nothing_of_another_agency() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        assertThat(home(tom)).doesNotContain("Website-Relaunch", "Startseite freigeben");
    }

    @Test
    void what_waits_for_the_client_comes_first_with_one_button() {
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        String home = home(project.clara());

        assertThat(home).contains("Für Sie zu tun");
        assertThat(home.indexOf("Startseite freigeben")).isLessThan(home.indexOf("<h2>Wer macht was"));
        assertThat(home).containsOnlyOnce("class=\"button primary");
    }

    @Test
    void where_nothing_waits_the_client_is_told_so_and_what_comes_next() {
        happened(EntryBlock.telling(
                Audience.PARTIES,
                Symbol.DECISION,
                Standing.CONFIRMED,
                Happened.nadja(project),
                Text.of("Clara Krume hat den Auftrag erteilt", "Clara Krume gave the order"),
                null));

        assertThat(home(project.clara()))
                .contains("Gerade wartet nichts auf Sie.", "So geht’s weiter", "Clara Krume hat den Auftrag erteilt");
    }

    @Test
    void the_client_sees_who_does_what() {
        assertThat(home(project.karl())).contains("Wer macht was", "Hansen", "Hosting", "Weiterer Partner");
    }

    @Test
    void a_partner_is_not_told_what_others_owe() {
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        assertThat(home(project.hansen()))
                .doesNotContain("Startseite freigeben")
                .contains("Wer macht was");
    }

    @Test
    void a_subcontractor_sees_nothing_of_the_clients_record() {
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        assertThat(home(sub)).doesNotContain("Startseite freigeben", "nachprüfbar", "Hansen");
    }

    @Test
    void who_works_here_and_is_a_client_there_sees_both() {
        UUID otherAgency = given.agency("Fotohaus Süd");
        given.member(otherAgency, "Tom", "ADMIN");
        UUID shoot = given.project(otherAgency, "Fotos vom Team");
        Given.Person nadjaAsClient = given.invited(otherAgency, shoot, "Nadja Weber", Side.CLIENT, true, false);
        events.happened(
                otherAgency,
                otherAgency,
                "dev.klartext.intake.participant.person-bound.v1",
                Map.of(
                        "personId",
                        nadjaAsClient.personId(),
                        "subject",
                        project.nadja().subject()));

        assertThat(home(project.nadja()))
                .contains("Wer ist am Zug?", "Website-Relaunch", "Fotos vom Team", "Fotohaus Süd");
    }

    @Test
    void who_takes_part_in_nothing_is_told_what_to_do() {
        Given.Person nobody =
                new Given.Person(UUID.randomUUID(), UUID.randomUUID().toString(), "Niemand Neu");

        assertThat(home(nobody)).contains("Noch sind Sie bei keinem Projekt dabei");
    }

    private void happened(EntryBlock block) {
        events.happened(project.agencyId(), project.projectId(), Happened.INVENTED, Happened.event(block));
    }

    private static String home(Given.Person person) {
        return As.person(person).get("/").then().statusCode(200).extract().asString();
    }
}
