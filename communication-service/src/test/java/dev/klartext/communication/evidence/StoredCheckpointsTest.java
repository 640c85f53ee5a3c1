package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.testing.ForeignEvents;
import dev.klartext.chassis.testing.Given;
import dev.klartext.communication.As;
import dev.klartext.communication.Happened;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** What lies outside of the database, and what is shown while nothing can be laid there. */
@QuarkusTest
class StoredCheckpointsTest {

    @Inject
    Given given;

    @Inject
    ForeignEvents events;

    @Inject
    S3Client s3;

    @Inject
    CheckpointStore store;

    @ConfigProperty(name = "klartext.files.bucket")
    String bucket;

    Given.Project project;

    @BeforeEach
    void aProject() {
        project = given.project();
    }

    @Test
    void what_is_shown_lies_outside_byte_for_byte() {
        write("Eins");
        String shown = head().getString("checkpoint");

        assertThat(outside()).containsExactly(shown);
    }

    @Test
    void the_newest_of_many_is_found_without_reading_the_others() {
        for (int i = 1; i <= 11; i++) {
            write("Nr " + i);
            head();
        }

        var newest = store.newest(project.agencyId(), project.projectId(), LogKind.SHARED)
                .orElseThrow();

        assertThat(newest.checkpoint().size()).isEqualTo(11);
        assertThat(outside()).hasSize(11);
    }

    @Test
    void a_checkpoint_outside_is_never_replaced() {
        write("Eins");
        JsonPath head = head();
        String shown = head.getString("checkpoint");
        Log log = new Log(project.projectId(), LogKind.SHARED, head.getString("origin"), 1, 1, new byte[32], false);

        SignedNote other = SignedNote.parse(shown.replace(head.getString("rootHash"), "A".repeat(43) + "="));

        assertThatThrownBy(() -> store.store(project.agencyId(), log, other))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("RECORD_STOPPED");
        store.store(project.agencyId(), log, SignedNote.parse(shown));
        assertThat(outside()).containsExactly(shown);
    }

    @Test
    void while_the_store_is_away_the_last_stored_head_is_shown_and_mailed_and_entries_are_taken() {
        write("Eins");
        String stored = head().getString("checkpoint");
        Given.Project unknown = given.project();

        String shown;
        String page;
        Response refused;
        Response typed;
        Response nothingStored;
        TestParts.stopStore();
        try {
            write("Zwei");
            shown = head().getString("checkpoint");
            page = As.person(project.clara())
                    .get("/projects/" + project.projectId())
                    .asString();
            events.happened(
                    project.agencyId(),
                    project.projectId(),
                    Happened.INVENTED,
                    Happened.event(Happened.told(project, "Drei")
                            .notifying(Happened.notice(project, project.clara().personId()))));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> mailed(stored));
            refused = As.writing(unknown.nadja(), Map.of("kind", "CALL", "sentence", "Eins", "seal", true))
                    .post(As.entries(unknown.projectId()));
            typed = As.person(unknown.nadja())
                    .accept("text/html")
                    .multiPart("kind", "COMMENT")
                    .multiPart("sentence", "Das soll nicht verloren gehen.")
                    .post("/projects/" + unknown.projectId() + "/entries");
            nothingStored = As.person(unknown.nadja()).get("/api/projects/" + unknown.projectId() + "/head");
        } finally {
            TestParts.startStore();
        }

        assertThat(shown).isEqualTo(stored);
        assertThat(page).contains("Zwei", "1 Eintrag");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(typed.statusCode()).isEqualTo(503);
        assertThat(typed.asString()).contains("Das soll nicht verloren gehen.", "gerade nicht zu erreichen");
        assertThat(nothingStored.statusCode()).isEqualTo(503);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(head().getLong("size")).isEqualTo(3));
    }

    private static boolean mailed(String checkpoint) {
        return TestParts.mails().stream()
                .anyMatch(mail -> mail.text().replace("\r\n", "\n").contains(checkpoint.strip()));
    }

    private List<String> outside() {
        String folder = "checkpoints/" + project.agencyId() + "/" + project.projectId() + "/shared/";
        return s3.listObjectsV2(request -> request.bucket(bucket).prefix(folder)).contents().stream()
                .map(object -> s3.getObjectAsBytes(
                                request -> request.bucket(bucket).key(object.key()))
                        .asUtf8String())
                .toList();
    }

    private void write(String words) {
        As.writing(project.nadja(), Map.of("kind", "CALL", "sentence", words, "seal", true))
                .post(As.entries(project.projectId()))
                .then()
                .statusCode(201);
    }

    private JsonPath head() {
        return As.person(project.nadja())
                .get("/api/projects/" + project.projectId() + "/head")
                .jsonPath();
    }
}
