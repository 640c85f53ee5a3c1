package dev.klartext.intake.change;

import dev.klartext.chassis.frame.Form;
import dev.klartext.intake.brief.BriefEditor;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form in which the agency works a change out.
 *
 * @param brief its fields of the whole brief as it would be
 * @param before what the order costs now
 * @param after what it would cost, as far as it is saved
 * @param touchable deliverables that the change may touch: those of the order and those that come with it
 */
public record ChangeEditor(Change change, BriefEditor brief, Totals before, Totals after, List<Deliverable> touchable) {

    static ChangeEditor of(Change change, BriefEditor brief, CurrentOrder order, ChangeDraft draft) {
        Map<UUID, Deliverable> touchable = new LinkedHashMap<>();
        Stream.concat(draft.document().deliverables().stream(), order.brief().deliverables().stream())
                .forEach(each -> touchable.putIfAbsent(each.id(), each));
        return new ChangeEditor(
                change, brief, order.totals(), draft.document().totals(), List.copyOf(touchable.values()));
    }

    public Form form() {
        return brief.form();
    }
}
