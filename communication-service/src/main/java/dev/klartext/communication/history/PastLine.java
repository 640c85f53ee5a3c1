package dev.klartext.communication.history;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.NewEntry;

/**
 * One line of what happened so far, as it was pasted.
 *
 * @param text as it stands there
 * @param entry what becomes of it; null if it was not understood
 * @param with whom it was with, by name; null if nobody was recognised
 * @param problem why nothing becomes of it; null if something does
 */
public record PastLine(String text, NewEntry entry, String with, Text problem) {

    static PastLine good(String text, NewEntry entry, String with) {
        return new PastLine(text, entry, with, null);
    }

    static PastLine bad(String text, String de, String en) {
        return new PastLine(text, null, null, Text.of(de, en));
    }

    public boolean isGood() {
        return problem == null;
    }
}
