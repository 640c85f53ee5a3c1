package dev.klartext.dispute.result;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/**
 * Minutes that a version took, by the side on whose account they go.
 *
 * @param agencyMinutes for what was ours: mending, and what we wanted otherwise ourselves
 * @param clientMinutes for what the client wished
 */
public record Effort(int agencyMinutes, int clientMinutes) {

    private static final int MOST_DIGITS = 5;

    /** What was typed; nothing is none. */
    static Effort typed(String agencyMinutes, String clientMinutes) {
        Violations violations = new Violations();
        Effort effort = new Effort(
                minutes("agencyMinutes", agencyMinutes, violations),
                minutes("clientMinutes", clientMinutes, violations));
        violations.throwIfAny();
        return effort;
    }

    public boolean none() {
        return agencyMinutes == 0 && clientMinutes == 0;
    }

    private static int minutes(String field, String typed, Violations violations) {
        String plain = typed == null ? "" : typed.strip();
        boolean number = plain.matches("\\d{1," + MOST_DIGITS + "}");
        violations.check(
                plain.isEmpty() || number,
                field,
                Text.of("Bitte ganze Minuten angeben, zum Beispiel 90.", "Please give whole minutes, for example 90."));
        return number ? Integer.parseInt(plain) : 0;
    }
}
