package dev.klartext.intake.change;

import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.brief.Milestone;
import dev.klartext.intake.brief.Supply;
import dev.klartext.intake.wish.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A draft that was written on an earlier state of the order, carried over to the current one: what the draft left alone follows
 * the order, what it says differently stays said.
 *
 * <p>Reason: two changes are worked out side by side; signing the one must not silently undo it in the other.
 */
final class CarriedOver {

    private CarriedOver() {}

    static Brief of(Brief earlier, Brief draft, Brief current) {
        return new Brief(
                items(earlier.goals(), draft.goals(), current.goals(), Goal::id),
                items(earlier.wishes(), draft.wishes(), current.wishes(), Wish::id),
                items(earlier.deliverables(), draft.deliverables(), current.deliverables(), Deliverable::id),
                items(earlier.supplies(), draft.supplies(), current.supplies(), Supply::id),
                items(earlier.exclusions(), draft.exclusions(), current.exclusions(), text -> text),
                items(earlier.dates(), draft.dates(), current.dates(), Milestone::id),
                current.currency(),
                draft.vatRate().compareTo(earlier.vatRate()) == 0 ? current.vatRate() : draft.vatRate());
    }

    private static <T> List<T> items(List<T> earlier, List<T> draft, List<T> current, Function<T, Object> id) {
        Map<Object, T> was = byId(earlier, id);
        Map<Object, T> is = byId(current, id);
        Map<Object, T> mine = byId(draft, id);
        List<T> carried = new ArrayList<>();
        mine.forEach((key, item) -> {
            if (!item.equals(was.get(key))) {
                carried.add(item);
            } else if (is.containsKey(key)) {
                carried.add(is.get(key));
            }
        });
        is.forEach((key, item) -> {
            if (!was.containsKey(key) && !mine.containsKey(key)) {
                carried.add(item);
            }
        });
        return carried;
    }

    private static <T> Map<Object, T> byId(List<T> items, Function<T, Object> id) {
        Map<Object, T> found = new LinkedHashMap<>();
        items.forEach(item -> found.put(id.apply(item), item));
        return found;
    }
}
