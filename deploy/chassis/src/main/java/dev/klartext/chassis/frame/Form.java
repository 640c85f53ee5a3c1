package dev.klartext.chassis.frame;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a form's fields and what is wrong with it, by field name, so that a refused form comes back as it was typed.
 *
 * <p>{@code Form.empty()} for a new thing, {@code Form.of(Map.of("title", brief.title()))} to edit one, and after a refusal
 * {@code Form.of(typed).refused(invalidInput)}.
 */
public final class Form {

    private final Map<String, List<String>> values;
    private final List<Violation> problems;

    private Form(Map<String, List<String>> values, List<Violation> problems) {
        this.values = values;
        this.problems = problems;
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** What a person sent (a MultivaluedMap), or what is stored: a value's text form, nothing for null, a list as it is. */
    public static Form of(Map<String, ?> given) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.forEach((field, value) -> {
            if (value instanceof List<?> several) {
                values.put(field, several.stream().map(Object::toString).toList());
            } else if (value != null) {
                values.put(field, List.of(value.toString()));
            }
        });
        return new Form(values, List.of());
    }

    /** The same fields with what is wrong with them. */
    public Form refused(InvalidInput why) {
        return new Form(values, why.violations());
    }

    /** The first value of a field; empty if there is none. */
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether the field has this value, for boxes, radio buttons and options. */
    public boolean has(String field, Object value) {
        return values.getOrDefault(field, List.of()).contains(String.valueOf(value));
    }

    /** What is wrong with a field; null if nothing is. */
    public Text error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    public List<Violation> problems() {
        return problems;
    }
}
