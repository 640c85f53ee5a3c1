package dev.klartext.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.klartext.chassis.caller.Identification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes events; to the entry of what was {@link Decided} it adds how the caller was identified, once for all services. */
@ApplicationScoped
class EventJson {

    private final ObjectMapper json;

    @Inject
    Identification identification;

    EventJson(ObjectMapper json) {
        // Amounts keep the digits with which they were written.
        this.json = json.copy().setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    }

    byte[] write(DomainEvent event) {
        try {
            return json.writeValueAsBytes(
                    event.getClass().isAnnotationPresent(Decided.class) ? withIdentified(event) : event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + event.getClass(), e);
        }
    }

    private JsonNode withIdentified(DomainEvent event) {
        JsonNode data = json.valueToTree(event);
        if (data.get("entry") instanceof ObjectNode entry) {
            identification.now().ifPresent(how -> entry.set("identified", json.valueToTree(how)));
        }
        return data;
    }
}
