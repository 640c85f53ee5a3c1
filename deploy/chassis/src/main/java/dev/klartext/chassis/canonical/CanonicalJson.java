package dev.klartext.chassis.canonical;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Bytes of a JSON value that are the same for everybody who writes the same value: RFC 8785 (JCS).
 *
 * <p>Times are ISO 8601 text, absent values are left out. Amounts of money are to be text: RFC 8785 writes numbers as IEEE
 * 754 doubles.
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes of a record, map or list. */
    public static byte[] of(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedUTF8();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + value.getClass(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
