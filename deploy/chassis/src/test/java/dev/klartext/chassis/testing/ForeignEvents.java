package dev.klartext.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.klartext.chassis.Ids;
import dev.klartext.chassis.inbox.Progress;
import dev.klartext.chassis.outbox.EventPosition;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events as other services would, over the real Kafka, and waits until they are applied here. */
@ApplicationScoped
public class ForeignEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ObjectMapper json;

    @Inject
    Progress progress;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private KafkaProducer<String, byte[]> producer;

    /** Sends the event at the next position of its stream and returns when it is applied. */
    public EventPosition happened(UUID agencyId, UUID streamId, String type, Object data) {
        EventPosition position = sent(agencyId, streamId, type, data);
        await(position);
        return position;
    }

    /** Sends the event at the next position of its stream without waiting. */
    public EventPosition sent(UUID agencyId, UUID streamId, String type, Object data) {
        String source = type.split("\\.")[2];
        long next = positions.merge(source + streamId, 1L, Long::sum);
        return sent(agencyId, streamId, type, next, bytes(data));
    }

    /** Sends an event that happened earlier than it arrives, at the next position, and returns when it is applied. */
    public EventPosition happenedAt(Instant time, UUID agencyId, UUID streamId, String type, Object data) {
        long next = positions.merge(type.split("\\.")[2] + streamId, 1L, Long::sum);
        EventPosition position = sent(time, agencyId, streamId, type, next, bytes(data));
        await(position);
        return position;
    }

    /** Sends any bytes at any position: twice, early, broken. */
    public EventPosition sent(UUID agencyId, UUID streamId, String type, long position, byte[] data) {
        return sent(Instant.now(), agencyId, streamId, type, position, data);
    }

    private EventPosition sent(Instant time, UUID agencyId, UUID streamId, String type, long position, byte[] data) {
        String source = type.split("\\.")[2];
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(source, streamId.toString(), data);
        Map<String, String> attributes = Map.of(
                "ce_specversion", "1.0",
                "ce_id", Ids.next().toString(),
                "ce_source", "/" + source,
                "ce_type", type,
                "ce_time", time.toString(),
                "ce_agencyid", agencyId.toString(),
                "ce_stream", streamId.toString(),
                "ce_epoch", "1",
                "ce_position", Long.toString(position));
        attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
        return new EventPosition(source, streamId, 1, position);
    }

    /** Sends a record as it is. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer().send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void await(EventPosition position) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!progress.reached(position)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(position + " was not applied in " + PATIENCE);
            }
            pause();
        }
    }

    public byte[] bytes(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void pause() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(new HashMap<>(broker), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
