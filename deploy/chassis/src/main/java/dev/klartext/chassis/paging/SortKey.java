package dev.klartext.chassis.paging;

import java.util.Optional;
import java.util.UUID;

/** Where a part of a list that is sorted by a text ended: the text, and the id for those with the same text. */
public record SortKey(String text, UUID id) {

    private static final char BETWEEN = ' ';

    /** The key that a cursor holds; empty for the first part. */
    public static Optional<SortKey> of(String cursor) {
        return Cursor.decode(cursor).map(SortKey::parse);
    }

    private static SortKey parse(String key) {
        int end = key.indexOf(BETWEEN);
        if (end < 0) {
            throw Cursor.invalid();
        }
        try {
            return new SortKey(key.substring(end + 1), UUID.fromString(key.substring(0, end)));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    public String key() {
        return id.toString() + BETWEEN + text;
    }
}
