package dev.klartext.communication.search;

import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.UUID;

/**
 * Where the next part of what was found begins.
 *
 * @param before the last entry of the part before; null at the beginning
 * @param alike whether words that are written alike count
 */
public record SearchCursor(UUID before, boolean alike) {

    private static final String ALIKE = "alike ";

    static SearchCursor parse(String cursor) {
        return Cursor.decode(cursor).map(SearchCursor::read).orElse(new SearchCursor(null, false));
    }

    /** The key behind the last entry of a part. */
    static String key(Found last, boolean alike) {
        return (alike ? ALIKE : "") + last.id();
    }

    private static SearchCursor read(String key) {
        boolean alike = key.startsWith(ALIKE);
        try {
            return new SearchCursor(UUID.fromString(alike ? key.substring(ALIKE.length()) : key), alike);
        } catch (IllegalArgumentException e) {
            throw Problems.INVALID.because(Text.of(
                    "Dieser cursor stammt nicht aus einer Antwort von uns. Beginnen Sie ohne cursor.",
                    "This cursor is not from an answer of ours. Begin without a cursor."));
        }
    }
}
