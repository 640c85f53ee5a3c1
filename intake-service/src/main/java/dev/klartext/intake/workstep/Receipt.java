package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * What one of the client's people says about a hand-over.
 *
 * @param items what is there
 * @param missing what is not, in own words; absent if there is nothing to say
 */
public record Receipt(List<UUID> items, String missing) {

    private static final int MAX_MISSING = 1000;

    public Receipt {
        items = items == null ? List.of() : List.copyOf(items);
        missing = missing == null || missing.isBlank() ? null : missing.strip().replace("\r\n", "\n");
    }

    /** Checks it against what waits to be received. */
    void check(List<UUID> waiting) {
        new Violations()
                .optional("missing", missing, MAX_MISSING)
                .check(
                        !items.isEmpty() || missing != null,
                        "items",
                        Text.of(
                                "Bitte ankreuzen, was da ist, oder sagen, was fehlt.",
                                "Please tick what is there, or say what is missing."))
                .check(
                        waiting.containsAll(items),
                        "items",
                        Text.of(
                                "Davon ist etwas schon bestätigt oder nicht übergeben.",
                                "Some of it is confirmed already or was not handed over."))
                .throwIfAny();
    }
}
