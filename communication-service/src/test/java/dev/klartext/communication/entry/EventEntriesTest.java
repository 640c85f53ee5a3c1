package dev.klartext.communication.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.inbox.Progress;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an event with an entry block, whatever its type. */
@QuarkusTest
class EventEntriesTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Progress progress;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void an_event_of_a_type_that_nobody_knows_becomes_a_sealed_entry() {
        happened(Happened.event(Happened.told(project, "Es wird schön")));

        As.person(project.clara())
                .get(As.entries(project.projectId()))
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].kind", equalTo("EVENT"))
                .body("items[0].type", equalTo(Happened.INVENTED))
                .body("items[0].sentence", equalTo("Es wird schön"))
                .body("items[0].actor.name", equalTo("Nadja Weber"));
    }

    @Test
    void the_reader_chooses_the_language() {
        happened(Happened.event(Happened.told(project, "Es wird schön")));

        As.person(project.clara())
                .header("Accept-Language", "en")
                .get(As.entries(project.projectId()))
                .then()
                .body("items[0].sentence", equalTo("Es wird schön (in English)"));
    }

    @Test
    void an_event_for_the_agency_goes_to_the_internal_log() {
        happened(Happened.event(Happened.told(project, Audience.AGENCY, "Nur für uns")));

        assertThat(sentences(project.clara(), "")).isEmpty();
        assertThat(sentences(project.nadja(), "?log=internal")).containsExactly("Nur für uns");
    }

    @Test
    void a_partner_sees_what_is_for_everyone() {
        happened(Happened.event(Happened.told(project, Audience.EVERYONE, "Für alle")));
        happened(Happened.event(Happened.told(project, "Unter uns")));

        assertThat(sentences(project.hansen(), "")).containsExactly("Für alle");
    }

    @Test
    void an_event_without_an_entry_block_is_no_entry() {
        happened(Map.of("some", "fact"));

        assertThat(sentences(project.nadja(), "")).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_is_one_entry() {
        byte[] event = events.bytes(Happened.event(Happened.told(project, "Einmal")));
        events.await(send(1, event));
        send(1, event);
        events.await(send(2, events.bytes(Happened.event(Happened.told(project, "Danach")))));

        assertThat(sentences(project.nadja(), "")).containsExactly("Einmal", "Danach");
    }

    @Test
    void an_event_that_comes_early_waits_for_the_one_before_it() {
        EventPosition early = send(2, events.bytes(Happened.event(Happened.told(project, "Zweites"))));
        await().during(Duration.ofMillis(700)).until(() -> !progress.reached(early));

        send(1, events.bytes(Happened.event(Happened.told(project, "Erstes"))));
        events.await(early);

        assertThat(sentences(project.nadja(), "")).containsExactly("Erstes", "Zweites");
    }

    @Test
    void an_audience_that_nobody_knows_stops_its_stream_and_no_other() {
        Given.Project other = given.project();
        String broken = new String(
                        events.bytes(Happened.event(Happened.told(project, "Kaputt"))), StandardCharsets.UTF_8)
                .replace("PARTIES", "THE_WHOLE_WORLD");
        EventPosition stopped = send(1, broken.getBytes(StandardCharsets.UTF_8));

        events.happened(
                other.agencyId(), other.projectId(), Happened.INVENTED, Happened.event(Happened.told(other, "Läuft")));

        assertThat(progress.reached(stopped)).isFalse();
        assertThat(sentences(project.nadja(), "")).isEmpty();
        assertThat(As.person(other.nadja())
                        .get(As.entries(other.projectId()))
                        .jsonPath()
                        .getList("items.sentence"))
                .isEqualTo(List.of("Läuft"));
    }

    private void happened(Object data) {
        events.happened(project.agencyId(), project.projectId(), Happened.INVENTED, data);
    }

    private EventPosition send(long position, byte[] data) {
        return events.sent(project.agencyId(), project.projectId(), Happened.INVENTED, position, data);
    }

    private List<String> sentences(Given.Person person, String query) {
        return As.person(person)
                .get(As.entries(project.projectId()) + query)
                .jsonPath()
                .getList("items.sentence");
    }
}
