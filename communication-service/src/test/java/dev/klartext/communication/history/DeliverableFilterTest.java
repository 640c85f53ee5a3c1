package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history narrowed down to one deliverable, as events name it and as people choose it. */
@QuarkusTest
class DeliverableFilterTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    private final UUID shop = Ids.next();
    private Given.Project project;
    private HistoryPage pages;

    @BeforeEach
    void a_draft_was_shown() {
        project = given.project();
        pages = new HistoryPage(project);
        shown("Laden", "Laden gezeigt.");
        pages.seal(project.nadja(), "CALL", "Etwas anderes.");
    }

    @Test
    void what_an_event_names_and_what_somebody_chose_is_found() {
        pages.sent(
                        project.nadja(),
                        Map.of("kind", "MEETING", "sentence", "Über den Laden gesprochen.", "deliverableId", shop))
                .then()
                .statusCode(303);

        As.person(project.nadja())
                .get(timeline() + "?deliverable=" + shop)
                .then()
                .body("items.sentence", contains("Über den Laden gesprochen.", "Laden gezeigt."))
                .body("items[0].deliverable.title", equalTo("Laden"))
                .body("items[1].deliverable.id", equalTo(shop.toString()));
        assertThat(page(project.nadja(), "?deliverable=" + shop))
                .contains("Über den Laden gesprochen.", "· Laden ·")
                .doesNotContain("Etwas anderes.")
                .containsPattern("value=\"" + shop + "\" selected");
    }

    @Test
    void its_newest_title_is_offered_and_old_entries_keep_theirs() {
        shown("Onlineshop", "Onlineshop gezeigt.");

        assertThat(page(project.clara(), "")).contains("<option value=\"" + shop + "\">Onlineshop</option>");
        As.person(project.clara())
                .get(timeline() + "?deliverable=" + shop)
                .then()
                .body("items.deliverable.title", contains("Onlineshop", "Laden"));
    }

    @Test
    void who_reads_nothing_of_a_deliverable_is_not_offered_it() {
        assertThat(page(project.hansen(), "")).doesNotContain(shop.toString());
        assertThat(sentences(project.hansen())).isEmpty();
    }

    @Test
    void a_deliverable_that_no_entry_names_is_refused_at_its_field() {
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", "x", "deliverableId", UUID.randomUUID()))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(400)
                .body("violations.field", contains("deliverableId"));
        pages.sent(project.nadja(), Map.of("kind", "CALL", "sentence", "Getippt", "deliverableId", "der Laden"))
                .then()
                .statusCode(400)
                .body(containsString("f-deliverableId-error"))
                .body(containsString("Getippt"));
        As.person(project.nadja())
                .get(timeline() + "?deliverable=shop")
                .then()
                .statusCode(400)
                .body("violations.field", contains("deliverable"));
    }

    private void shown(String title, String sentence) {
        events.happened(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, sentence).about(new NamedDeliverable(shop, title))));
    }

    private List<String> sentences(Given.Person person) {
        return As.person(person)
                .get(timeline() + "?deliverable=" + shop)
                .jsonPath()
                .getList("items.sentence");
    }

    private String page(Given.Person person, String query) {
        return As.person(person)
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
