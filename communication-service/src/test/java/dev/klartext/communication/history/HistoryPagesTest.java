package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryPagesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_project() {
        project = given.project();
        pages = new HistoryPage(project);
    }

    @Test
    void a_link_that_is_faster_than_its_event_is_told_to_wait() {
        UUID onItsWay = UUID.randomUUID();

        As.person(project.nadja())
                .accept("text/html")
                .get("/projects/" + onItsWay + "?after=intake:" + onItsWay + ":1:1")
                .then()
                .statusCode(202)
                .body(containsString("unterwegs"));
    }

    @Test
    void the_client_sees_no_internal_note_and_no_gap() {
        pages.seal(project.nadja(), "CALL", "Eins");
        pages.seal(project.nadja(), "NOTE", "Nur für uns");
        pages.seal(project.nadja(), "CALL", "Zwei");

        String clara = pages.shownTo(project.clara());
        String nadja = pages.shownTo(project.nadja());

        assertThat(clara).contains("Nr. 1", "Nr. 2").doesNotContain("Nur für uns", "Nr. 3", "Intern");
        assertThat(nadja).contains("Nur für uns", "nur für uns");
    }

    @Test
    void a_partner_reads_what_is_for_everyone_and_has_no_form() {
        happened(Audience.EVERYONE, "Auftrag erteilt");
        happened(Audience.PARTIES, "Preis besprochen");

        String page = pages.shownTo(project.hansen());

        assertThat(page).contains("Auftrag erteilt").doesNotContain("Preis besprochen", "id=\"quick\"");
    }

    @Test
    void a_subcontractor_finds_nothing_here() {
        Given.Person sub = given.participant(
                project.agencyId(), project.projectId(), "Sina Sub", Side.SUBCONTRACTOR, false, false);

        As.person(sub).accept("text/html").get(pages.path()).then().statusCode(404);
        As.person(sub)
                .accept("text/html")
                .get(pages.path() + "/evidence")
                .then()
                .statusCode(404);
        As.person(sub).get(As.entries(project.projectId())).then().statusCode(404);
        pages.note(sub, "CALL", "Hallo").then().statusCode(404);
    }

    @Test
    void for_a_stranger_there_is_no_such_page() {
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        String unknown = "/projects/" + UUID.randomUUID();

        for (String path : List.of("", "/evidence", "/evidence/checkpoint.txt", "/evidence/key.pem")) {
            String his = As.person(tom)
                    .accept("text/html,*/*")
                    .get(pages.path() + path)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            String nobodys = As.person(tom)
                    .accept("text/html,*/*")
                    .get(unknown + path)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(withoutIds(his)).isEqualTo(withoutIds(nobodys));
        }
    }

    @Test
    void every_page_to_the_client_carries_the_newest_checkpoint_behind_a_quiet_link() {
        pages.seal(project.nadja(), "CALL", "Eins");

        String page = pages.shownTo(project.clara());

        assertThat(page)
                .contains("1 Eintrag, nachprüfbar")
                .contains("klartext.localhost/" + project.projectId() + "/shared");
    }

    @Test
    void the_page_about_checking_shows_leaf_hashes_and_what_they_prove() {
        pages.seal(project.nadja(), "CALL", "Eins");
        String hash = As.person(project.clara())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getString("items[0].leafHash");

        String page = As.person(project.clara()).get(pages.path() + "/evidence").asString();

        assertThat(page)
                .contains(hash)
                .contains("Es zeigt nicht, dass wahr ist")
                .contains("openssl pkeyutl -verify")
                .doesNotContain("Interne Notizen");
        assertThat(As.person(project.clara())
                        .get(pages.path() + "/evidence/checkpoint.txt")
                        .asString())
                .startsWith("klartext.localhost/" + project.projectId() + "/shared\n1\n");
        assertThat(As.person(project.clara())
                        .get(pages.path() + "/evidence/key.pem")
                        .asString())
                .startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void a_long_history_goes_on_on_the_next_page() {
        for (int i = 1; i <= 31; i++) {
            pages.seal(project.nadja(), "CALL", "Satz " + i + ".");
        }
        String first = pages.shownTo(project.nadja());
        var older = Pattern.compile("href=\"/communication(/projects/[^\"?]+\\?before=[^\"]+)\"")
                .matcher(first);
        assertThat(older.find()).isTrue();

        String second = As.person(project.nadja()).get(older.group(1)).asString();

        assertThat(first).contains("Satz 31.", "Satz 2.").doesNotContain("Satz 1.");
        assertThat(second).contains("Satz 1.").doesNotContain("Satz 2.");
    }

    @Test
    void the_page_speaks_english_too() {
        pages.seal(project.nadja(), "CALL", "Eins");

        String page = As.person(project.clara())
                .header("Accept-Language", "en")
                .get(pages.path())
                .asString();

        assertThat(page).contains("History", "Call with Karl Kontakt", "1 entry, verifiable");
    }

    private void happened(Audience audience, String words) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, audience, words)));
    }

    private static String withoutIds(String page) {
        return page.replaceAll("[0-9a-f-]{36}", "");
    }
}
