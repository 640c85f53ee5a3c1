package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.inbox.Progress;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that was set back does not go on as if nothing had been lost. */
@QuarkusTest
class RestoredDatabaseTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    Progress progress;

    @Inject
    MeterRegistry metrics;

    Given.Project project;
    OldCopy copy;

    /** Four entries; the copy has two, the newest stored checkpoint three. */
    @BeforeEach
    void a_copy_from_before_the_newest_checkpoint() throws Exception {
        project = given.project();
        write("Eins").then().statusCode(201);
        write("Zwei").then().statusCode(201);
        head();
        copy = new OldCopy(project.projectId());
        write("Drei").then().statusCode(201);
        head();
        write("Vier").then().statusCode(201);
    }

    @AfterEach
    void end() throws Exception {
        copy.close();
    }

    @Test
    void entries_are_refused_and_say_why() throws Exception {
        copy.restore();

        double before = metrics.counter("klartext.log.refused").count();

        Response refused = write("Fünf");

        assertThat(metrics.counter("klartext.log.refused").count()).isGreaterThan(before);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:klartext:problem:record-stopped");
        assertThat(refused.jsonPath().getString("detail")).contains("letzten gesicherten Stand");
        assertThat(sentences()).containsExactly("Eins", "Zwei");
    }

    @Test
    void what_a_person_typed_stays_on_the_page() throws Exception {
        copy.restore();

        Response typed = As.person(project.nadja())
                .accept("text/html")
                .multiPart("kind", "COMMENT")
                .multiPart("sentence", "Das soll nicht verloren gehen.")
                .post("/projects/" + project.projectId() + "/entries");

        assertThat(typed.statusCode()).isEqualTo(409);
        assertThat(typed.asString()).contains("Das soll nicht verloren gehen.", "letzten gesicherten Stand");
    }

    @Test
    void the_other_log_and_other_projects_go_on() throws Exception {
        copy.restore();

        As.writing(project.nadja(), Map.of("kind", "NOTE", "sentence", "Intern", "seal", true))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);
        Given.Project other = given.project();
        As.writing(other.nadja(), Map.of("kind", "CALL", "sentence", "Anderswo", "seal", true))
                .post(As.entries(other.projectId()))
                .then()
                .statusCode(201);
    }

    @Test
    void an_event_waits_until_ops_opens_a_new_origin_that_names_both_heads_and_the_reason() throws Exception {
        String before = head().getString("rootHash");
        copy.restore();
        EventPosition event = events.sent(
                project.agencyId(),
                project.projectId(),
                Happened.INVENTED,
                Happened.event(Happened.told(project, "Später")));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> progress.stoppedStreams() > 0);
        assertThat(progress.reached(event)).isFalse();

        JsonPath opened =
                open(project.projectId(), "Plattenfehler, Stand von 3:00 Uhr").jsonPath();

        events.await(event);
        assertThat(opened.getLong("storedSize")).isEqualTo(4);
        assertThat(opened.getString("storedRoot")).isEqualTo(before);
        assertThat(opened.getLong("foundSize")).isEqualTo(2);
        List<Map<String, Object>> entries = entries();
        assertThat(entries).extracting(entry -> entry.get("number")).containsExactly(1, 2, 3, 4);
        assertThat((String) entries.get(2).get("sentence"))
                .contains("gesichert waren 4", "vorgefunden wurden 2", "Plattenfehler");
        assertThat((String) entries.get(2).get("details")).contains(before, opened.getString("foundRoot"));
        assertThat(write("Fünf").statusCode()).isEqualTo(201);
        JsonPath head = head();
        assertThat(head.getString("origin"))
                .isEqualTo(opened.getString("origin"))
                .endsWith("/shared/2");
        JsonPath proof = As.person(project.clara())
                .get("/api/projects/" + project.projectId() + "/proofs/consistency?first=2&second=5")
                .jsonPath();
        assertThat(new ConsistencyProof(
                                2,
                                5,
                                proof.getList("path", String.class).stream()
                                        .map(Golden::base64)
                                        .toList())
                        .proves(
                                Golden.base64(opened.getString("foundRoot")),
                                Golden.base64(head.getString("rootHash"))))
                .isTrue();
    }

    @Test
    void rows_that_are_missing_are_to_be_restored_first() throws Exception {
        copy.loseNewestLeaf();

        assertThat(write("Fünf").statusCode()).isEqualTo(409);
        Response opened = open(project.projectId(), "Zeilen fehlen");
        assertThat(opened.statusCode()).isEqualTo(409);
        assertThat(opened.jsonPath().getString("detail")).contains("vollständige Kopie");
    }

    @Test
    void a_log_that_is_whole_needs_no_new_origin() {
        Response opened = open(project.projectId(), "Zur Sicherheit");

        assertThat(opened.statusCode()).isEqualTo(409);
        assertThat(opened.jsonPath().getString("detail")).contains("keinen neuen Ursprung");
    }

    @Test
    void only_who_runs_the_installation_opens_an_origin_and_says_why() {
        As.writing(project.nadja(), body(project.projectId(), "Ich darf das"))
                .post("/api/log-origins")
                .then()
                .statusCode(403);
        assertThat(open(project.projectId(), " ").statusCode()).isEqualTo(400);
    }

    private Response open(UUID projectId, String reason) {
        return As.writing(project.nadja(), body(projectId, reason))
                .header("Test-Roles", "operator")
                .post("/api/log-origins");
    }

    private Map<String, Object> body(UUID projectId, String reason) {
        return Map.of("agencyId", project.agencyId(), "projectId", projectId, "log", "SHARED", "reason", reason);
    }

    private Response write(String words) {
        return As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", words, "seal", true))
                .post(As.entries(project.projectId()));
    }

    private List<Map<String, Object>> entries() {
        return As.person(project.clara())
                .get(As.entries(project.projectId()))
                .jsonPath()
                .getList("items");
    }

    private List<String> sentences() {
        return entries().stream().map(entry -> (String) entry.get("sentence")).toList();
    }

    private JsonPath head() {
        return As.person(project.nadja())
                .get("/api/projects/" + project.projectId() + "/head")
                .jsonPath();
    }
}
