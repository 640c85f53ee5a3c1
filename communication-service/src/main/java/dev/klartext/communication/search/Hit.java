package dev.klartext.communication.search;

import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.evidence.LogKind;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.json.Json;

/**
 * What a search shows of an entry.
 *
 * @param content its texts by part, as they are stored
 */
public record Hit(
        UUID id,
        UUID projectId,
        LogKind log,
        long number,
        EntryKind kind,
        Standing standing,
        Instant occurredAt,
        @Json Map<String, String> content) {

    /** Above what a person typed; the sentence of an event. */
    public Text title() {
        Text heading = text("heading");
        return heading == null ? text("sentence") : heading;
    }

    /** What was said, or the details of an event; null if the title says it all. */
    Text words() {
        Text details = text("details");
        Text said = text("heading") == null ? null : text("sentence");
        return Stream.of(said, details)
                .filter(Objects::nonNull)
                .reduce(Hit::joined)
                .orElse(null);
    }

    public String actor() {
        return content.get("actor");
    }

    public boolean internal() {
        return log == LogKind.INTERNAL;
    }

    /** Where it stands in its project. */
    String place() {
        return internal() ? "internal/" + number : Long.toString(number);
    }

    private Text text(String part) {
        if (content.containsKey(part)) {
            return Text.same(content.get(part));
        }
        String de = content.get(part + ".de");
        String en = content.get(part + ".en");
        return de == null || en == null ? null : Text.of(de, en);
    }

    private static Text joined(Text first, Text second) {
        return Text.of(first.de() + "\n" + second.de(), first.en() + "\n" + second.en());
    }
}
