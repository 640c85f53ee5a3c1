package dev.klartext.communication.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed on a phone without network arrives later: once, as of when it was typed, in its author's name. */
@QuarkusTest
class KeptEntriesTest {

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
    void it_arrives_once_however_often_it_is_sent() {
        Map<String, Object> kept = kept(Instant.now().minus(3, ChronoUnit.HOURS));
        sent(project.nadja(), kept).then().statusCode(204);

        sent(project.nadja(), kept).then().statusCode(204);

        assertThat(pages.shownTo(project.nadja())).containsOnlyOnce("Im Zug besprochen");
    }

    @Test
    void it_happened_when_it_was_typed() {
        Instant typedAt = Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

        sent(project.nadja(), kept(typedAt));

        assertThat(occurredAt()).isEqualTo(typedAt);
    }

    @Test
    void a_phone_whose_clock_is_fast_does_not_write_into_the_future() {
        sent(project.nadja(), kept(Instant.now().plus(2, ChronoUnit.HOURS)))
                .then()
                .statusCode(204);

        assertThat(occurredAt()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void who_logged_in_on_the_same_phone_meanwhile_writes_nothing_in_the_others_name() {
        sent(project.clara(), kept(Instant.now()))
                .then()
                .statusCode(409)
                .body(containsString("jemand anderes getippt"));

        assertThat(pages.shownTo(project.nadja())).doesNotContain("Im Zug besprochen");
    }

    @Test
    void who_is_no_longer_in_the_project_is_refused() {
        Map<String, Object> kept = kept(Instant.now());
        kept.put("login", project.clara().subject());
        given.removed(project.agencyId(), project.projectId(), project.clara());

        sent(project.clara(), kept).then().statusCode(404);
    }

    private Instant occurredAt() {
        return Instant.parse(As.person(project.nadja())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getString("items[0].occurredAt"));
    }

    private Response sent(Given.Person person, Map<String, ?> fields) {
        return pages.typed(person, fields)
                .header("X-Requested-With", "JavaScript")
                .post(pages.path() + "/entries");
    }

    private Map<String, Object> kept(Instant typedAt) {
        return new HashMap<>(Map.of(
                "kind",
                "CALL",
                "sentence",
                "Im Zug besprochen",
                "key",
                UUID.randomUUID(),
                "login",
                project.nadja().subject(),
                "typedAt",
                typedAt));
    }
}
