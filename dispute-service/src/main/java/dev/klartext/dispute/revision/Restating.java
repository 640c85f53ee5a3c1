package dev.klartext.dispute.revision;

import java.util.List;
import java.util.Objects;

/**
 * A round of changes as the agency restates it.
 *
 * @param words all of it in one text, for "Haben wir Sie richtig verstanden?"
 * @param items only what moves money or scope; all other remarks are simply done
 */
public record Restating(String words, List<RestatedItem> items) {

    public Restating {
        words = words == null ? "" : words.strip().replace("\r\n", "\n");
        items = items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }

    static Restating empty() {
        return new Restating("", List.of());
    }

    /** What is begun with after an objection: the words that were sent, and what was not agreed. */
    static Restating after(Restatement objected) {
        return new Restating(
                objected.words(),
                objected.objected().stream().map(RestatedItem::renewed).toList());
    }

    Restating identified() {
        return new Restating(words, items.stream().map(RestatedItem::identified).toList());
    }
}
