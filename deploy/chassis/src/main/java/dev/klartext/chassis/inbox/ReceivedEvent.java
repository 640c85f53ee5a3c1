package dev.klartext.chassis.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it came from its producer.
 *
 * @param source the producing service's word, e.g. {@code intake}
 * @param streamId the project or the agency that it belongs to
 * @param time when it happened, by the producer's clock
 * @param data the JSON body, byte for byte
 */
public record ReceivedEvent(
        String source,
        String type,
        UUID agencyId,
        UUID streamId,
        int epoch,
        long position,
        UUID id,
        Instant time,
        byte[] data) {

    // Fields that this consumer does not know are passed over: producers may add some.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The body as the consumer's own small record. */
    public <T> T as(Class<T> ownRecord) {
        try {
            return JSON.readValue(data, ownRecord);
        } catch (IOException e) {
            throw new IllegalArgumentException(type + " can't be read: " + e.getMessage(), e);
        }
    }

    public JsonNode json() {
        return as(JsonNode.class);
    }
}
