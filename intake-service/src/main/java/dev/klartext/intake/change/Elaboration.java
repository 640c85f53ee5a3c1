package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefCheck;
import dev.klartext.intake.brief.Deliverable;
import java.util.List;
import java.util.UUID;

/**
 * What the agency says a change means.
 *
 * @param brief the whole brief as it would hold afterwards
 * @param days working days that the work takes longer; negative if it saves some
 * @param affected ids of the deliverables that the change touches
 */
public record Elaboration(Brief brief, int days, List<UUID> affected) {

    private static final int MAX_DAYS = 365;

    public Elaboration {
        brief = brief == null ? Brief.empty() : brief;
        affected = affected == null ? List.of() : List.copyOf(affected);
    }

    /** The same with an id for each item that is new. */
    Elaboration identified() {
        return new Elaboration(brief.identified(), days, affected);
    }

    void check(Brief ordered) {
        Violations violations = new Violations();
        BriefCheck.collect(brief, violations);
        violations
                .check(
                        Math.abs(days) <= MAX_DAYS,
                        "days",
                        Text.of("Höchstens 365 Arbeitstage.", "At most 365 working days."))
                .check(
                        affected.stream().allMatch(id -> has(brief, id) || has(ordered, id)),
                        "affected",
                        Text.of("Diese Leistung steht nicht im Auftrag.", "This deliverable is not in the order."))
                .throwIfAny();
    }

    private static boolean has(Brief brief, UUID deliverable) {
        return brief.deliverables().stream().map(Deliverable::id).anyMatch(deliverable::equals);
    }
}
