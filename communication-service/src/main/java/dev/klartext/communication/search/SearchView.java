package dev.klartext.communication.search;

import dev.klartext.chassis.frame.Form;
import java.util.List;

/**
 * What the page of the search shows.
 *
 * @param asked whether anything was looked for
 * @param alike whether it was found by words that are only written alike
 * @param next address of the next part; null at the end
 * @param narrowed whether more than words was typed
 */
public record SearchView(
        Form form, boolean asked, boolean alike, List<Line> items, String next, boolean narrowed, boolean staff) {

    /** An entry that was found, in the reader's language. */
    public record Line(Found found, List<Piece> excerpt) {}
}
