package dev.klartext.communication.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What one leaf says; its {@link #bytes()} are stored as they are and never made again.
 *
 * @param number place in the log, from 1: the leaf's index + 1
 * @param kind what happened, e.g. {@code CALL} or {@code EVENT}
 * @param source which service it came from, e.g. {@code /intake}
 * @param stream the source's stream, a project or an agency
 * @param epoch of the stream; null for what a person typed here
 * @param position in the stream; null for what a person typed here
 * @param actor the person's id, a name only for who may look it up; null if no person did it
 * @param occurredAt when it happened, by the clock of the service where it happened or as its author says
 * @param recordedAt when it came into this log's service, by the clock of this service
 * @param content the texts, of which only the commitments enter the leaf
 */
public record LeafRecord(
        long number,
        String kind,
        String source,
        UUID stream,
        Integer epoch,
        Long position,
        UUID actor,
        Instant occurredAt,
        Instant recordedAt,
        List<ContentPart> content) {

    /** The record as RFC 8785 canonical JSON in UTF-8. */
    public byte[] bytes() {
        Map<String, String> commitments = new TreeMap<>();
        Base64.Encoder base64 = Base64.getEncoder();
        content.forEach(part -> commitments.put(part.name(), quoted(base64.encodeToString(part.commitment()))));

        Map<String, String> members = new TreeMap<>();
        if (actor != null) {
            members.put("actor", quoted(actor.toString()));
        }
        members.put("content", object(commitments));
        members.put("kind", quoted(kind));
        members.put("number", Long.toString(number));
        members.put("occurredAt", time(occurredAt));
        members.put("recordedAt", time(recordedAt));
        members.put("source", quoted(source));
        members.put("stream", quoted(stream.toString()));
        if (position != null) {
            members.put("epoch", Integer.toString(epoch));
            members.put("position", Long.toString(position));
        }
        return object(members).getBytes(StandardCharsets.UTF_8);
    }

    /** PostgreSQL keeps microseconds; a leaf never says more than the row beside it. */
    private static String time(Instant instant) {
        return quoted(instant.truncatedTo(ChronoUnit.MICROS).toString());
    }

    /** A TreeMap sorts by UTF-16 code units, as RFC 8785 wants it. */
    private static String object(Map<String, String> members) {
        StringBuilder json = new StringBuilder("{");
        members.forEach((name, value) -> json.append(json.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value));
        return json.append('}').toString();
    }

    /** All strings here are ids, words of the code, times and base64: nothing that JSON would have to escape. */
    private static String quoted(String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\')) {
            throw new IllegalArgumentException("not plain ASCII: " + text);
        }
        return '"' + text + '"';
    }
}
