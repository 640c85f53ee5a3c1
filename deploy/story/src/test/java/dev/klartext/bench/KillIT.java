package dev.klartext.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.story.Agency;
import dev.klartext.story.Api;
import dev.klartext.story.CheckedRecord;
import dev.klartext.story.Eventually;
import dev.klartext.story.Whole;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there once and in order, whatever is killed meanwhile. Runs last: it leaves nothing at rest. */
@Order(4)
class KillIT {
    private static final int PROJECTS = 4;
    private static final int CONNECTIONS = 6;
    private static final int WRITES = 1000;
    private static final int WRITES_PER_KILL = 100;
    private static final int BEFORE_THE_KILL = 30;
    private static final Duration BROKER_COMES_BACK = Duration.ofSeconds(40);

    /** After each broker intake: its relay then has a full batch to send, and dies in the middle of it. */
    private static final List<String> VICTIMS = List.of(
            Whole.INTAKE,
            Whole.COMMUNICATION,
            Whole.KAFKA,
            Whole.INTAKE,
            Whole.POSTGRES,
            Whole.COMMUNICATION,
            Whole.KAFKA,
            Whole.INTAKE,
            Whole.POSTGRES,
            Whole.COMMUNICATION);

    private final Whole whole = Whole.running();
    private final Api nadja = whole.api("nadja");
    private CompletableFuture<Void> brokerIsBack = CompletableFuture.completedFuture(null);

    @Test
    void eachAcknowledgedWriteIsThereOnceAndInOrderWhateverWasKilled() throws Exception {
        List<UUID> projects = projects();
        try (var load = new Load(nadja, projects, CONNECTIONS, WRITES)) {
            for (int kill = 0; kill < VICTIMS.size(); kill++) {
                kill(VICTIMS.get(kill), kill, load);
            }
            load.awaitAcknowledged(WRITES);
            for (UUID project : projects) {
                List<String> published = published(project);
                assertThat(published).doesNotHaveDuplicates().containsAll(load.acknowledgedIn(project));
                assertThat(participants(project)).containsExactlyInAnyOrderElementsOf(published);
                assertThat(record(project, published.size())).isEqualTo(published);
            }
        }
    }

    private void kill(String victim, int kill, Load load) throws Exception {
        load.allow(WRITES_PER_KILL);
        load.awaitAcknowledged(kill * WRITES_PER_KILL + BEFORE_THE_KILL);
        long started = System.nanoTime();
        if (victim.equals(Whole.INTAKE) && kill > 0) {
            killInMiddleOfBatch();
        } else {
            whole.kill(victim);
        }
        if (victim.equals(Whole.KAFKA)) {
            // What is acknowledged without a broker waits in the outbox for the broker that comes back beside the next
            // kill.
            load.awaitAcknowledged((kill + 1) * WRITES_PER_KILL);
            brokerIsBack = CompletableFuture.runAsync(() -> whole.restart(victim));
        } else {
            brokerIsBack.join();
            whole.restart(victim);
        }
        System.out.printf(
                "Killed %-14s %4.1f s after the kill %d writes are acknowledged%n",
                victim, (System.nanoTime() - started) / 1_000_000_000.0, load.acknowledged());
    }

    /**
     * Ends intake when its relay has sent a batch and not yet ticked it off: we hold the rows that it wants to tick off until
     * it waits for us.
     */
    private void killInMiddleOfBatch() throws SQLException {
        try (var intake = whole.database("intake")) {
            intake.setAutoCommit(false);
            Eventually.get(
                    BROKER_COMES_BACK,
                    () -> rows(intake, "select from chassis.outbox where sent_at is null for update"),
                    held -> held > 0);
            Eventually.get(
                    BROKER_COMES_BACK,
                    () -> rows(
                            intake,
                            "select from pg_stat_activity where usename = 'intake_relay' and wait_event_type = 'Lock'"),
                    waiting -> waiting > 0);
            whole.kill(Whole.INTAKE);
            intake.rollback();
        }
    }

    private static int rows(Connection connection, String query) {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            int rows = 0;
            while (found.next()) {
                rows++;
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private List<UUID> projects() {
        var agency = new Agency(nadja);
        UUID client = agency.client("Druckhaus Nord");
        return IntStream.range(0, PROJECTS)
                .mapToObj(i -> agency.project(client, "Plakate " + i))
                .toList();
    }

    /** Names in the order of intake's own events. */
    private List<String> published(UUID project) throws SQLException {
        return whole.texts("intake", """
                select convert_from(data, 'UTF8')::jsonb ->> 'name' from chassis.outbox
                where stream_id = ?::uuid and type = 'dev.klartext.intake.participant.added.v1'
                  and convert_from(data, 'UTF8')::jsonb ->> 'side' = 'PARTNER'
                order by epoch, position""", project.toString());
    }

    private List<String> participants(UUID project) {
        JsonNode items = nadja.get("/intake/api/projects/" + project + "/participants")
                .expect(200)
                .json()
                .path("items");
        var names = new ArrayList<String>();
        items.forEach(each -> {
            if (each.path("side").asText().equals("PARTNER")) {
                names.add(each.path("name").asText());
            }
        });
        return names;
    }

    /** Names in the order of the history; its numbers have no gap, and its signed head fits. */
    private List<String> record(UUID project, int expected) throws Exception {
        List<JsonNode> entries = Eventually.get(
                Duration.ofMinutes(1),
                () -> whole.entries(nadja, project),
                all -> names(all).size() >= expected);
        assertThat(entries.stream().map(entry -> entry.path("number").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        JsonNode head = nadja.get("/communication/api/projects/" + project + "/head")
                .expect(200)
                .json();
        CheckedRecord.check(
                entries.stream().map(entry -> entry.path("leafHash").asText()).toList(),
                head.path("checkpoint").asText(),
                head.path("publicKey").asText());
        return names(entries);
    }

    private static List<String> names(List<JsonNode> entries) {
        return entries.stream()
                .map(entry -> entry.path("sentence").asText())
                .filter(sentence -> sentence.startsWith("Drucker "))
                .map(sentence -> sentence.substring(0, "Drucker 0000".length()))
                .toList();
    }
}
