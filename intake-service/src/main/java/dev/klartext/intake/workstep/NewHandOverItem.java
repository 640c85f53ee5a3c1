package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Violations;

/**
 * What staff put on the list.
 *
 * @param place where it lies; absent if the text says it all
 */
public record NewHandOverItem(HandOverKind kind, String text, String place) {

    private static final int MAX_TEXT = 500;

    public NewHandOverItem {
        place = place == null || place.isBlank() ? null : place.strip();
    }

    void check() {
        new Violations()
                .present("kind", kind)
                .required("text", text, MAX_TEXT)
                .optional("place", place, MAX_TEXT)
                .throwIfAny();
    }
}
