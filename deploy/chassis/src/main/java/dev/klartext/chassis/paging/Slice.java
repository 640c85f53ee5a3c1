package dev.klartext.chassis.paging;

import java.util.List;
import java.util.function.Function;

/** One part of a list: its items, and the cursor that asks for the next part, absent at the end. */
public record Slice<T>(List<T> items, String next) {

    /** Cuts rows that were asked for with one more than the limit; the extra row only tells that there is more. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Slice<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Slice<>(items, Cursor.encode(key.apply(items.getLast())));
    }

    public <R> Slice<R> map(Function<T, R> view) {
        return new Slice<>(items.stream().map(view).toList(), next);
    }
}
