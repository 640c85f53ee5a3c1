package dev.klartext.chassis.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps each record of a topic: an event in the inbox, anything else among the refused, with its reason. */
@ApplicationScoped
class RawEvents {

    private static final Logger LOG = Logger.getLogger(RawEvents.class);

    @Inject
    @DataSource("relay")
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    void store(Iterable<ConsumerRecord<String, byte[]>> records) {
        jdbi.useTransaction(handle -> records.forEach(record -> store(handle, record)));
    }

    private void store(Handle handle, ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event;
        try {
            event = read(record);
        } catch (RuntimeException | IOException e) {
            LOG.errorf("%s-%d@%d is no event of ours: %s", record.topic(), record.partition(), record.offset(), e);
            refuse(handle, record, e.toString());
            return;
        }
        // Delivered twice is stored once.
        handle.createUpdate("""
                        insert into chassis.inbox
                            (agency_id, source, stream_id, epoch, position, event_id, type, time, data)
                        values (:agencyId, :source, :streamId, :epoch, :position, :id, :type, :time, :data)
                        on conflict do nothing""").bindMethods(event).execute();
    }

    private ReceivedEvent read(ConsumerRecord<String, byte[]> record) throws IOException {
        json.readTree(record.value());
        return new ReceivedEvent(
                text(record, "ce_source").substring(1),
                text(record, "ce_type"),
                UUID.fromString(text(record, "ce_agencyid")),
                UUID.fromString(text(record, "ce_stream")),
                Integer.parseInt(text(record, "ce_epoch")),
                Long.parseLong(text(record, "ce_position")),
                UUID.fromString(text(record, "ce_id")),
                Instant.parse(text(record, "ce_time")),
                record.value());
    }

    private static String text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void refuse(Handle handle, ConsumerRecord<String, byte[]> record, String reason) {
        StringJoiner headers = new StringJoiner("\n");
        record.headers()
                .forEach(header ->
                        headers.add(header.key() + ": " + new String(header.value(), StandardCharsets.UTF_8)));
        handle.createUpdate("""
                        insert into chassis.inbox_refused (topic, partition, record_offset, headers, data, reason)
                        values (:topic, :partition, :offset, :headers, :data, :reason)
                        on conflict do nothing""")
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("headers", headers.toString())
                .bind("data", record.value())
                .bind("reason", reason)
                .execute();
    }
}
