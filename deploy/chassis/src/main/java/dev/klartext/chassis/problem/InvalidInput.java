package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Text;
import java.util.List;

/** Bad input, field by field; form pages catch it and show the form again with what was typed. */
public final class InvalidInput extends Problem {

    private final transient List<Violation> violations;

    InvalidInput(List<Violation> violations) {
        super(
                Problems.INVALID,
                Text.of(
                        "Bitte prüfen Sie die genannten Felder. Gespeichert wurde nichts.",
                        "Please check the fields that are named. Nothing was saved."));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
