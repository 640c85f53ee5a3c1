package dev.klartext.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The example bodies in a service's OpenAPI document: what it says has to work. */
final class Examples {
    private final JsonNode document;

    private Examples(JsonNode document) {
        this.document = document;
    }

    /** @param service path word of the service, e.g. {@code intake} */
    static Examples of(Api api, String service) {
        return new Examples(
                api.get("/" + service + "/q/openapi?format=json").expect(200).json());
    }

    /**
     * A body as the document shows it.
     *
     * @param path as in the document, e.g. {@code /intake/api/clients}
     * @param name of the example
     */
    JsonNode body(String method, String path, String name) {
        JsonNode content = operation(method, path).path("requestBody").path("content");
        for (JsonNode type : content) {
            JsonNode value = type.path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                return value.isTextual() ? parsed(value.asText()) : value.deepCopy();
            }
        }
        throw new AssertionError("No example \"%s\" for %s %s in %s".formatted(name, method, path, content));
    }

    /** Writes with a JSON body that have no example, as {@code POST /path}. */
    List<String> writesWithoutExample() {
        var without = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode body = operation.getValue().path("requestBody").path("content");
                    boolean shown = false;
                    for (JsonNode type : body) {
                        shown |= !type.path("examples").isEmpty() || type.has("example");
                    }
                    if (path.getKey().contains("/api/") && !body.isEmpty() && !shown) {
                        without.add(operation.getKey().toUpperCase() + " " + path.getKey());
                    }
                }));
        return without;
    }

    private JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method.toLowerCase());
    }

    private static JsonNode parsed(String json) {
        try {
            return Api.JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new AssertionError("An example is no JSON: " + json, e);
        }
    }
}
