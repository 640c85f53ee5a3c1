package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.UUID;

/** What a service answered to a script. */
public record Answer(String asked, int status, HttpHeaders headers, JsonNode json, String text) {

    /** The same answer if its status is the expected one; otherwise fails with everything that helps to see why. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("%s: %d instead of %d: %s".formatted(asked, status, expected, text));
        }
        return this;
    }

    public String string(String field) {
        return json.path(field).asText();
    }

    public UUID id(String field) {
        return UUID.fromString(json.path(field).asText());
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
