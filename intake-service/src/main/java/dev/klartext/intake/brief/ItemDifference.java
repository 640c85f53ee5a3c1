package dev.klartext.intake.brief;

import java.util.List;
import java.util.UUID;

/**
 * One goal, deliverable, wish … that is different.
 *
 * @param id absent where items have none: exclusions and VAT
 * @param name its words as they are now, or as they were if it was removed; absent for VAT
 * @param details what is different about it; of something added or removed everything but its name
 */
public record ItemDifference(BriefPart part, Kind kind, UUID id, String name, List<DetailDifference> details) {

    /** What happened to the item. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
