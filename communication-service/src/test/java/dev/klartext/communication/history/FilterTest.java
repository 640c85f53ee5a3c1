package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history narrowed down by person, kind and side, as a page and for scripts. */
@QuarkusTest
class FilterTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_history() {
        project = given.project();
        pages = new HistoryPage(project);
        pages.seal(project.nadja(), "CALL", "Anruf bei Karl.");
        pages.seal(project.clara(), "COMMENT", "Wunsch von Clara.");
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, Audience.EVERYONE, "Auftrag erteilt.")));
        pages.seal(project.nadja(), "NOTE", "Unter uns.");
    }

    @Test
    void by_person_kind_and_side() {
        assertThat(sentences(project.nadja(), "")).hasSize(4);
        assertThat(sentences(project.nadja(), "?kind=CALL")).containsExactly("Anruf bei Karl.");
        assertThat(sentences(project.nadja(), "?side=CLIENT")).containsExactly("Wunsch von Clara.");
        assertThat(sentences(project.nadja(), "?person=" + project.clara().personId()))
                .containsExactly("Wunsch von Clara.");
        assertThat(sentences(project.nadja(), "?side=AGENCY&kind=EVENT")).containsExactly("Auftrag erteilt.");
        assertThat(sentences(project.nadja(), "?person=&kind=&side=")).hasSize(4);
    }

    @Test
    void nobody_finds_by_a_filter_what_he_may_not_read() {
        assertThat(sentences(project.clara(), "?kind=NOTE")).isEmpty();
        assertThat(sentences(project.hansen(), "?side=AGENCY")).containsExactly("Auftrag erteilt.");
        Given.Person tom = given.member(given.agency("Fotohaus Süd"), "Tom", "ADMIN");
        As.person(tom).get(timeline()).then().statusCode(404);
    }

    @Test
    void part_by_part_nothing_is_missed_and_nothing_comes_twice() {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath part = As.person(project.nadja())
                    .get(timeline() + "?limit=3" + (cursor == null ? "" : "&cursor=" + cursor))
                    .jsonPath();
            all.addAll(part.getList("items.sentence"));
            cursor = part.getString("next");
        } while (cursor != null);

        assertThat(all).containsExactly("Unter uns.", "Auftrag erteilt.", "Wunsch von Clara.", "Anruf bei Karl.");
    }

    @Test
    void the_page_is_narrowed_down_and_says_what_to_do_when_nothing_is_left() {
        String calls = page("?kind=CALL");
        String letters = page("?kind=LETTER");

        assertThat(calls)
                .contains("Anruf bei Karl.")
                .doesNotContain("Wunsch von Clara.")
                .containsPattern("value=\"CALL\" selected");
        assertThat(letters).contains("Mit dieser Auswahl steht hier nichts", "Alles zeigen");
    }

    @Test
    void what_can_not_be_filtered_by_is_named() {
        As.person(project.nadja())
                .get(timeline() + "?person=karl&kind=SHOUT")
                .then()
                .statusCode(400)
                .body("violations.field", contains("person", "kind"));
        As.person(project.nadja())
                .get(timeline() + "?side=EVERYBODY")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("side"));
    }

    private List<String> sentences(Given.Person person, String query) {
        return As.person(person).get(timeline() + query).jsonPath().getList("items.sentence");
    }

    private String page(String query) {
        return As.person(project.nadja())
                .get(pages.path() + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String timeline() {
        return "/api/projects/" + project.projectId() + "/timeline";
    }
}
