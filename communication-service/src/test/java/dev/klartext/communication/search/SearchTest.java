package dev.klartext.communication.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found in the histories, and how it is asked for. */
@QuarkusTest
class SearchTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    Given.Project project;
    Searched history;

    @BeforeEach
    void a_project() {
        project = given.project();
        history = new Searched(project);
    }

    @Test
    void words_are_found_in_other_forms_in_both_languages() {
        history.call("Die Rezeptseiten sollen später kommen.");
        history.call("The invoices were paid.");

        assertThat(history.found("rezeptseite kommt")).containsExactly("Die Rezeptseiten sollen später kommen.");
        assertThat(history.found("paying invoice")).isEmpty();
        assertThat(history.found("invoice paid")).containsExactly("The invoices were paid.");
    }

    @Test
    void umlauts_and_cases_make_no_difference() {
        history.call("Die Bäckerei öffnet um sechs, Straße frei.");

        for (String words : List.of("BÄCKEREI", "backerei", "Öffnet", "strasse")) {
            assertThat(history.found(words)).as(words).hasSize(1);
        }
    }

    @Test
    void the_beginning_of_a_word_is_enough() {
        history.call("Startseite mit Öffnungszeiten");

        assertThat(history.found("start öffnungs")).hasSize(1);
    }

    @Test
    void mistyped_words_are_forgiven_where_nothing_is_written_so() {
        history.call("Die Rezeptseiten sollen später kommen.");

        JsonPath answer = Searched.search(project.nadja(), "Rezpetseiten");

        assertThat(answer.getList("items")).hasSize(1);
        assertThat(answer.getList("items[0].excerpt.findAll { it.hit }.text")).isEqualTo(List.of("Rezeptseiten"));
    }

    @Test
    void a_mistyped_name_is_forgiven_where_nobody_is_called_so() {
        history.call("Logo gefällt.");
        history.write(project.clara(), "COMMENT", "Logo zu klein.");

        assertThat(history.asked("?person=Clarra+Krume")).containsExactly("Logo zu klein.");
        assertThat(history.asked("?words=logo&person=Clarra")).containsExactly("Logo zu klein.");
    }

    @Test
    void all_words_have_to_occur_also_in_the_names() {
        history.call("Logo gefällt.");

        assertThat(history.found("logo karl")).hasSize(1);
        assertThat(history.found("logo hansen")).isEmpty();
    }

    @Test
    void the_newest_comes_first_and_the_next_part_follows() {
        List.of("Logo eins", "Logo zwei", "Logo drei").forEach(history::call);
        JsonPath first =
                As.person(project.nadja()).get("/api/search?words=logo&limit=2").jsonPath();

        JsonPath rest = As.person(project.nadja())
                .get("/api/search?words=logo&limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(Searched.sentences(first)).containsExactly("Logo drei", "Logo zwei");
        assertThat(Searched.sentences(rest)).containsExactly("Logo eins");
        assertThat(rest.getString("next")).isNull();
    }

    @Test
    void kind_person_and_days_narrow_it() {
        history.call("Logo gefällt.");
        history.write(project.clara(), "COMMENT", "Logo zu klein.");

        assertThat(history.asked("?words=logo&kind=CALL")).containsExactly("Logo gefällt.");
        assertThat(history.asked("?words=logo&person=clara")).containsExactly("Logo zu klein.");
        assertThat(history.asked("?person=karl+kont")).containsExactly("Logo gefällt.");
        assertThat(history.asked("?words=logo&until=2020-01-01")).isEmpty();
        assertThat(history.asked("?words=logo&from=2020-01-01")).hasSize(2);
        assertThat(history.asked("?person=niemand")).isEmpty();
    }

    @Test
    void events_are_found_in_either_language() {
        happened(Audience.PARTIES, "Angebot verschickt");

        assertThat(sentencesOf(Searched.search(project.clara(), "verschickt"), "title"))
                .containsExactly("Angebot verschickt");
        assertThat(sentencesOf(Searched.search(project.clara(), "english"), "title"))
                .hasSize(1);
    }

    @Test
    void no_input_breaks_out_of_the_question() {
        history.call("Logo gefällt.");

        for (String odd :
                List.of("'; drop table entry; --", "logo' | 'x", "!(&|<->:*", "\\", "%", "\u0000x", "a".repeat(200))) {
            As.person(project.nadja())
                    .queryParam("words", odd)
                    .get("/api/search")
                    .then()
                    .statusCode(200);
        }
        assertThat(history.found("%")).isEmpty();
        assertThat(history.found("'logo' & !gefällt")).hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        refused("?kind=SHOUT", "kind");
        refused("?from=gestern", "from");
        refused("?from=2026-02-01&until=2026-01-01", "until");
        refused("?words=" + "a".repeat(201), "words");
        As.person(project.nadja())
                .get("/api/search?words=x&cursor=nonsense")
                .then()
                .statusCode(400);
    }

    @Test
    void the_page_shows_where_it_stands_and_marks_the_words() {
        history.call("Die Rezeptseiten <b>sollen</b> später kommen.");

        String page = page("?words=rezeptseite");

        assertThat(page)
                .contains("<mark>Rezeptseiten</mark> &lt;b&gt;sollen", "Website-Relaunch")
                .contains("/communication/projects/" + project.projectId() + "/entries/1");
        assertThat(page("?words=nirgendwo")).contains("Dazu finden wir nichts");
        assertThat(page("?words=Rezpetseiten")).contains("Das klingt ähnlich", "<mark>Rezeptseiten</mark>");
        assertThat(page("")).contains("Wonach suchen Sie?").doesNotContain("Dazu finden wir nichts");
    }

    private String page(String query) {
        return As.person(project.nadja())
                .accept("text/html")
                .get("/search" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void refused(String query, String field) {
        As.person(project.nadja())
                .get("/api/search" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
        As.person(project.nadja())
                .accept("text/html")
                .get("/search" + query)
                .then()
                .statusCode(400);
    }

    private void happened(Audience audience, String words) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, audience, words)));
    }

    private static List<String> sentencesOf(JsonPath answer, String field) {
        return answer.getList("items." + field);
    }
}
