package dev.klartext.communication.history;

import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Selection;
import dev.klartext.communication.entry.Sight;
import java.util.List;
import java.util.UUID;

/**
 * A stretch of a history, as long as fits on a page, newest first.
 *
 * @param older cursor of those below; null at the beginning of the history
 * @param upwards cursor of those above; null if these are the newest
 */
record Stretch(List<Entry> entries, String older, String upwards) {

    private static final int ON_A_PAGE = 30;

    static Stretch read(Entries entries, Tx tx, UUID project, Sight sight, Selection chosen) {
        Slice<Entry> found = Slice.of(
                entries.newest(tx, project, sight, chosen, ON_A_PAGE),
                ON_A_PAGE,
                entry -> entry.id().toString());
        List<Entry> items = found.items();
        if (chosen.newerThan() != null) {
            return new Stretch(items.reversed(), items.isEmpty() ? null : above(items), found.next());
        }
        boolean above = !chosen.newest()
                && !items.isEmpty()
                && !entries.newest(
                                tx,
                                project,
                                sight,
                                chosen.newerThan(items.getFirst().id()),
                                0)
                        .isEmpty();
        return new Stretch(items, found.next(), above ? above(items) : null);
    }

    private static String above(List<Entry> items) {
        return Cursor.encode(items.getFirst().id().toString());
    }
}
