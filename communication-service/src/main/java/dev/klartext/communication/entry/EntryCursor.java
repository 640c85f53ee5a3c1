package dev.klartext.communication.entry;

import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/** Reads the cursor of a list of entries. */
final class EntryCursor {

    private EntryCursor() {}

    static Entries.After after(String cursor) {
        try {
            return Cursor.decode(cursor).map(Entries.After::parse).orElse(Entries.After.START);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problems.INVALID.because(Text.of(
                    "Dieser cursor stammt nicht aus einer Antwort von uns. Beginnen Sie ohne cursor.",
                    "This cursor is not from an answer of ours. Begin without a cursor."));
        }
    }
}
