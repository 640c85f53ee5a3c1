package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each entry has an address for ever. */
@QuarkusTest
class PermalinkTest {

    @Inject
    Given given;

    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_project() {
        project = given.project();
        pages = new HistoryPage(project);
    }

    @Test
    void the_address_of_an_entry_opens_the_history_there() {
        pages.seal(project.nadja(), "CALL", "Eins.");
        pages.seal(project.nadja(), "CALL", "Zwei.");
        assertThat(pages.shownTo(project.clara())).contains(pages.path() + "/entries/1\"");

        String page = opened(project.clara(), "/entries/1", 200);

        assertThat(page)
                .contains("Eins.", "Neueste Einträge")
                .containsPattern("id=\"n1\" class=\"here\"")
                .doesNotContain("Zwei.");
    }

    @Test
    void from_there_one_reads_on_upwards_until_the_newest() {
        for (int number = 1; number <= 33; number++) {
            pages.seal(project.nadja(), "CALL", "Anruf " + number + ".");
        }

        String next = opened(project.clara(), link(opened(project.clara(), "/entries/1", 200), "newerThan"), 200);
        String last = opened(project.clara(), link(next, "newerThan"), 200);

        assertThat(next).contains("Anruf 2.", "Anruf 31.").doesNotContain("Anruf 1.<", "Anruf 32.");
        assertThat(next.indexOf("Anruf 31.")).isLessThan(next.indexOf("Anruf 2."));
        assertThat(last)
                .contains("Anruf 32.", "Anruf 33.")
                .doesNotContainPattern("class=\"button\" href=\"[^\"]+newerThan=");
        assertThat(opened(project.clara(), link(last, "before"), 200))
                .contains("Anruf 31.", "Anruf 2.")
                .doesNotContain("Anruf 32.");
        assertThat(opened(project.clara(), "/entries/33", 200)).doesNotContain("newerThan=");
    }

    /** What a link with this parameter adds to the address of the history. */
    private static String link(String page, String parameter) {
        Matcher link = Pattern.compile(
                        "class=\"button\" href=\"/communication/projects/[^\"?]+(\\?" + parameter + "=[^\"]+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void internal_entries_have_addresses_of_their_own_that_only_the_agency_opens() {
        pages.seal(project.nadja(), "NOTE", "Unter uns.");

        assertThat(opened(project.nadja(), "/entries/internal/1", 200)).contains("Unter uns.");
        opened(project.clara(), "/entries/internal/1", 404);
        opened(project.nadja(), "/entries/1", 404);
    }

    @Test
    void who_may_not_read_an_entry_does_not_learn_that_it_is_there() {
        pages.seal(project.nadja(), "CALL", "Nicht für Partner.");
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");

        opened(project.hansen(), "/entries/1", 404);
        opened(tom, "/entries/1", 404);
    }

    private String opened(Given.Person person, String path, int status) {
        return As.person(person)
                .accept("text/html")
                .get(pages.path() + path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
