package dev.klartext.chassis.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends events to Kafka as CloudEvents 1.0 in binary mode, keyed by their stream, and waits for all brokers in sync. */
@ApplicationScoped
class EventSender {

    private static final Logger LOG = Logger.getLogger(EventSender.class);

    @ConfigProperty(name = "quarkus.application.name")
    String source;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private KafkaProducer<String, byte[]> producer;

    record Outcome(List<UnsentEvent> sent, Set<UUID> failedStreams) {}

    /** Sends all; of a stream that fails, what follows the failure counts as not sent and is sent again. */
    Outcome send(List<UnsentEvent> events) {
        List<Future<RecordMetadata>> answers = new ArrayList<>(events.size());
        for (UnsentEvent event : events) {
            answers.add(start(event));
        }
        List<UnsentEvent> sent = new ArrayList<>(events.size());
        Set<UUID> failed = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            UnsentEvent event = events.get(i);
            if (arrived(event, answers.get(i)) && !failed.contains(event.streamId())) {
                sent.add(event);
            } else {
                failed.add(event.streamId());
            }
        }
        return new Outcome(sent, failed);
    }

    private Future<RecordMetadata> start(UnsentEvent event) {
        try {
            return producer().send(record(event));
        } catch (RuntimeException e) {
            return java.util.concurrent.CompletableFuture.failedFuture(e);
        }
    }

    private boolean arrived(UnsentEvent event, Future<RecordMetadata> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf(
                    "%s at %s:%d:%d is not sent yet: %s",
                    event.type(),
                    event.streamId(),
                    event.epoch(),
                    event.position(),
                    e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(UnsentEvent event) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(source, event.streamId().toString(), event.data());
        Map<String, String> attributes = Map.of(
                "ce_specversion", "1.0",
                "ce_id", event.eventId().toString(),
                "ce_source", "/" + source,
                "ce_type", event.type(),
                "ce_time", event.time().toString(),
                "ce_agencyid", event.agencyId().toString(),
                "ce_stream", event.streamId().toString(),
                "ce_epoch", Integer.toString(event.epoch()),
                "ce_position", Long.toString(event.position()),
                "content-type", "application/json");
        attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Made at the first event: a service starts and takes orders while the broker is away. */
    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> config = new HashMap<>(broker);
            config.put(ProducerConfig.ACKS_CONFIG, "all");
            config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int)
                    Duration.ofSeconds(3).toMillis());
            config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                    Duration.ofSeconds(5).toMillis());
            config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                    Duration.ofSeconds(6).toMillis());
            config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
            producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
