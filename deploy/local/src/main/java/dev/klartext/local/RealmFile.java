package dev.klartext.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds to the realm of every installation what only a local one may have: demo people and a client for scripts. */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    static void write(Path realm, Path overlay, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        JSON.writeValue(target.toFile(), merge(JSON.readTree(realm.toFile()), JSON.readTree(overlay.toFile())));
    }

    /** Lists grow, objects are merged, everything else is replaced. */
    static JsonNode merge(JsonNode realm, JsonNode overlay) {
        if (realm instanceof ObjectNode object && overlay instanceof ObjectNode added) {
            ObjectNode merged = object.deepCopy();
            added.properties()
                    .forEach(field -> merged.set(
                            field.getKey(),
                            merged.has(field.getKey())
                                    ? merge(merged.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return merged;
        }
        if (realm instanceof ArrayNode list && overlay instanceof ArrayNode added) {
            return list.deepCopy().addAll(added);
        }
        return overlay;
    }
}
