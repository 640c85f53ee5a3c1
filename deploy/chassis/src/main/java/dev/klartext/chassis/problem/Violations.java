package dev.klartext.chassis.problem;

import dev.klartext.chassis.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with an input, so that a person learns all of it at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Text that must be there, with at most so many characters. */
    public Violations required(String field, String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return add(field, Text.of("Bitte ausfüllen.", "Please fill this in."));
        }
        return optional(field, value, maxLength);
    }

    /** Text that may be absent, with at most so many characters. */
    public Violations optional(String field, String value, int maxLength) {
        if (value != null && value.length() > maxLength) {
            add(
                    field,
                    Text.of(
                            "Höchstens " + maxLength + " Zeichen, es sind " + value.length() + ".",
                            "At most " + maxLength + " characters, these are " + value.length() + "."));
        }
        return this;
    }

    public Violations present(String field, Object value) {
        return check(value != null, field, Text.of("Bitte angeben.", "Please state this."));
    }

    public Violations atMost(String field, Collection<?> values, int max) {
        return check(
                values == null || values.size() <= max,
                field,
                Text.of("Höchstens " + max + " Einträge.", "At most " + max + " items."));
    }

    /** Adds the message if the condition does not hold. */
    public Violations check(boolean holds, String field, Text message) {
        return holds ? this : add(field, message);
    }

    public Violations add(String field, Text message) {
        found.add(new Violation(field, message));
        return this;
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public void throwIfAny() {
        if (any()) {
            throw new InvalidInput(found);
        }
    }
}
