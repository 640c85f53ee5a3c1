package dev.klartext.chassis.after;

import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of {@code after=}, as {@link EventPosition#after()} writes it. */
final class AfterParameter {

    private static final Pattern FORM = Pattern.compile("([a-z]{1,30}):([0-9a-f-]{36}):([0-9]{1,9}):([0-9]{1,18})");

    private AfterParameter() {}

    static EventPosition parse(String value) {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw malformed();
        }
        try {
            return new EventPosition(
                    parts.group(1),
                    UUID.fromString(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    Long.parseLong(parts.group(4)));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Problems.INVALID.because(Text.of(
                "Dieser Link ist nicht vollständig. Öffnen Sie ihn noch einmal aus der Nachricht.",
                "This link is not complete. Please open it from the message once more."));
    }
}
