package dev.klartext.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.klartext.story.Agency;
import dev.klartext.story.Api;
import dev.klartext.story.CheckedRecord;
import dev.klartext.story.Eventually;
import dev.klartext.story.Whole;
import java.sql.PreparedStatement;
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
        boolean relayHasABatch = victim.equals(Whole.INTAKE) && kill > 0;
        load.allow(WRITES_PER_KILL);
        boolean midBatch = relayHasABatch && awaitMiddleOfBatch();
        if (!midBatch) {
            load.awaitAcknowledged(kill * WRITES_PER_KILL + BEFORE_THE_KILL);
        }
        long started = System.nanoTime();
        whole.kill(victim);
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
                "Killed %-14s %s%4.1f s after the kill %d writes are acknowledged%n",
                victim,
                midBatch ? "in mid-batch, " : "",
                (System.nanoTime() - started) / 1_000_000_000.0,
                load.acknowledged());
    }

    /**
     * Waits, longer than a broker needs to come back, until some events have arrived in communication that the relay in intake has not ticked off yet. It can be too
     * fast for us to see; then it is killed as any other part is.
     */
    private boolean awaitMiddleOfBatch() throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (var intake = whole.database("intake");
                var communication = whole.database("communication");
                var sent = intake.prepareStatement("select count(*) from chassis.outbox where sent_at is not null");
                var received =
                        communication.prepareStatement("select count(*) from chassis.inbox where source = '/intake'")) {
            while (count(received) <= count(sent)) {
                if (System.nanoTime() > end) {
                    return false;
                }
            }
            return true;
        }
    }

    private static long count(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
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
