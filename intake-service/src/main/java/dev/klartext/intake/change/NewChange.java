package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Goal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change as somebody proposes it.
 *
 * @param title what is to be different
 * @param reason why; may be absent
 * @param strikes ids of goals that are to hold no longer
 * @param affects ids of deliverables that the change touches
 * @param revises number of a declined or withdrawn change whose worked-out text is taken up again, by the agency; mostly absent
 */
public record NewChange(
        @Schema(examples = "Statt der Rezeptseite eine Seite für Feiertage")
        String title,

        String reason,
        List<UUID> strikes,
        List<UUID> affects,
        Integer revises) {

    static final int MAX_TITLE = 200;
    static final int MAX_REASON = 2000;

    public NewChange {
        strikes = strikes == null ? List.of() : List.copyOf(strikes);
        affects = affects == null ? List.of() : List.copyOf(affects);
    }

    /** What is wrong with it as words alone. */
    void check() {
        new Violations()
                .required("title", title, MAX_TITLE)
                .optional("reason", reason, MAX_REASON)
                .throwIfAny();
    }

    /** What is wrong with it beside what is ordered. */
    void checkAgainst(Brief ordered) {
        List<UUID> goals = ordered.goals().stream().map(Goal::id).toList();
        List<UUID> deliverables =
                ordered.deliverables().stream().map(Deliverable::id).toList();
        new Violations()
                .check(
                        goals.containsAll(strikes),
                        "strikes",
                        Text.of("Dieses Ziel steht nicht im Auftrag.", "This goal is not in the order."))
                .check(
                        deliverables.containsAll(affects),
                        "affects",
                        Text.of("Diese Leistung steht nicht im Auftrag.", "This deliverable is not in the order."))
                .throwIfAny();
    }
}
