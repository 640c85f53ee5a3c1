package dev.klartext.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.Noted;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.local.TestParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    private final UUID agency = Ids.next();
    private final UUID stream = Ids.next();

    @Test
    void an_event_leaves_as_a_cloud_event_keyed_by_its_stream() {
        Noted event = new Noted(Ids.next(), "gesagt");
        publish(event);
        ConsumerRecord<String, byte[]> record = received(1).getFirst();
        assertThat(record.key()).isEqualTo(stream.toString());
        assertThat(header(record, "ce_type")).isEqualTo("dev.klartext.dispute.note.noted.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/dispute");
        assertThat(header(record, "ce_agencyid")).isEqualTo(agency.toString());
        assertThat(header(record, "ce_position")).isEqualTo("1");
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains("gesagt");
    }

    @Test
    void writers_at_the_same_time_leave_no_gap_and_no_double() {
        List<CompletableFuture<Void>> writers = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() -> publish(new Noted(Ids.next(), "Nr. " + i))))
                .toList();
        writers.forEach(CompletableFuture::join);
        List<Long> positions = received(40).stream()
                .map(record -> Long.valueOf(header(record, "ce_position")))
                .toList();
        assertThat(positions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void what_is_published_while_the_broker_is_away_arrives_when_it_is_back() {
        TestParts.stopKafka();
        try {
            publish(new Noted(Ids.next(), "trotzdem"));
        } finally {
            TestParts.startKafka();
        }
        assertThat(received(1)).hasSize(1);
    }

    @Test
    void work_that_is_rolled_back_publishes_nothing() {
        assertThatThrownBy(() -> tenancy.run(agency, tx -> {
                    outbox.lock(tx, stream);
                    outbox.publish(tx, stream, new Noted(Ids.next(), "nie"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        publish(new Noted(Ids.next(), "doch"));
        assertThat(new String(received(1).getFirst().value(), StandardCharsets.UTF_8))
                .contains("doch");
    }

    @Test
    void publishing_without_the_lock_is_refused() {
        assertThatThrownBy(() -> tenancy.run(agency, tx -> outbox.publish(tx, stream, new Noted(Ids.next(), "nie"))))
                .hasMessageContaining("was not locked");
    }

    private void publish(Noted event) {
        tenancy.run(agency, tx -> {
            outbox.lock(tx, stream);
            outbox.publish(tx, stream, event);
        });
    }

    /** The records of our stream, in the order of the topic, once there are so many. */
    private List<ConsumerRecord<String, byte[]>> received(int count) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Map<String, Object> config = Map.of(
                "bootstrap.servers", TestParts.kafkaBootstrap(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("dispute"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (stream.toString().equals(record.key())) {
                        found.add(record);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
