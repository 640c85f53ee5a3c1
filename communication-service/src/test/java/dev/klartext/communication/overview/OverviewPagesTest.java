package dev.klartext.communication.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
    void staff_choose_what_is_with_them_or_with_others() {
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));

        assertThat(page(project.nadja(), "/?show=theirs")).contains("Startseite freigeben", "Bei anderen 1");
        assertThat(page(project.nadja(), "/?show=mine"))
                .contains("Bei mir 0", "Hier ist gerade nichts.")
                .doesNotContain("Startseite freigeben");
    }

    @Test
    void many_points_come_page_by_page() {
        PointOpened[] many = IntStream.range(0, OverviewPages.ROWS + 1)
                .mapToObj(i -> Happened.clarasPoint(project, "Punkt %02d.".formatted(i)))
                .toArray(PointOpened[]::new);
        happened(Happened.told(project, "Viel zu tun").opening(many));

        String first = page(project.nadja(), "/");
        String second = page(project.nadja(), "/?page=2");
        assertThat(first.split("Punkt \\d\\d\\.")).hasSize(OverviewPages.ROWS + 1);
        assertThat(second.split("Punkt \\d\\d\\.")).hasSize(2);
        assertThat(first).contains("page=2");
        assertThat(second).contains("page=1").doesNotContain("page=3");
    }

    @Test
    void a_closed_project_is_not_among_those_in_which_nothing_is_open() {
        assertThat(page(project.nadja(), "/")).contains("1 laufendes Projekt", "Gerade ist nichts offen");

        events.happened(
                project.agencyId(),
                project.projectId(),
                "dev.klartext.intake.project.closed.v1",
                Map.of("projectId", project.projectId()));

        assertThat(page(project.nadja(), "/")).doesNotContain("Gerade ist nichts offen");
    }

    @Test
    void scripts_read_who_has_the_ball_and_only_staff_do() {
        happened(Happened.told(project, "Gezeigt").opening(Happened.clarasPoint(project, "Startseite freigeben")));
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        As.person(project.nadja())
                .get("/api/overview?show=THEIRS&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("Startseite freigeben"))
                .body("items[0].title", equalTo("Website-Relaunch"))
                .body("items[0].mine", equalTo(false));
        for (Given.Person stranger : List.of(tom, project.clara(), project.hansen())) {
            As.person(stranger)
                    .get("/api/overview?agencyId=" + project.agencyId())
                    .then()
                    .statusCode(404);
        }
        assertThat(home(project.clara())).doesNotContain("Wer ist am Zug?");
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
        return page(person, "/");
    }

    private static String page(Given.Person person, String path) {
        return As.person(person).get(path).then().statusCode(200).extract().asString();
    }
}
