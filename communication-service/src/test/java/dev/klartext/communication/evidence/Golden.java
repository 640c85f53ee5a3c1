package dev.klartext.communication.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** The values under {@code src/test/resources/golden}: published ones and a log of ours. */
final class Golden {

    private Golden() {}

    static JsonNode read(String name) {
        try (var file = Golden.class.getResourceAsStream("/golden/" + name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> hex(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> HexFormat.of().parseHex(value.asText()))
                .toList();
    }

    static List<byte[]> base64(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> base64(value.asText()))
                .toList();
    }

    static byte[] base64(String value) {
        return Base64.getDecoder().decode(value);
    }
}
