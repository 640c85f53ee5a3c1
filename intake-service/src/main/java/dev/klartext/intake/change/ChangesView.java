package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.intake.brief.OrderView;
import java.util.List;
import java.util.Optional;

/**
 * What is agreed now, with everything that was proposed since the order, as a party of the project reads it.
 *
 * @param changes newest first
 */
public record ChangesView(Grant reader, CurrentOrder order, List<Change> changes) {

    public String path() {
        return "/intake/projects/%s".formatted(reader.projectId());
    }

    public boolean staff() {
        return reader.isStaff();
    }

    /** What is not decided yet. */
    public List<Change> open() {
        return changes.stream().filter(Change::isOpen).toList();
    }

    /** What was proposed and came to nothing. */
    public List<Change> cameToNothing() {
        return changes.stream()
                .filter(change -> !change.isOpen() && !change.isSigned())
                .toList();
    }

    public Optional<String> vatPercent() {
        return OrderView.percent(order.brief().vatRate());
    }
}
