package dev.klartext.local;

import java.util.List;

/** A part did not start; carries what a person needs to see why. */
public final class PartFailed extends RuntimeException {
    PartFailed(String part, String what, List<String> lastLines) {
        super("%s %s. Its last lines:%n  %s"
                .formatted(part, what, String.join(System.lineSeparator() + "  ", lastLines)));
    }
}
