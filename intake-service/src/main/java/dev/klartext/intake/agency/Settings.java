package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.regex.Pattern;

/**
 * What an agency says about itself, as who administers it edits it.
 *
 * @param color #rrggbb, for words and buttons; pages darken it where it would be hard to read
 * @param accentColor #rrggbb, for lines; absent: the first colour
 * @param daysToDecide working days that a client usually has to decide
 * @param daysToAnswer working days in which the agency usually answers
 * @param includedRounds revision rounds that a new deliverable usually includes
 */
public record Settings(
        String name,
        String color,
        String accentColor,
        int daysToDecide,
        int daysToAnswer,
        int includedRounds,
        LegalDetails legal) {

    static final Text A_COLOR = Text.of("Eine Farbe wie #1f5f5b.", "A colour like #1f5f5b.");
    private static final Text DAYS = Text.of("Zwischen 1 und 60 Arbeitstagen.", "Between 1 and 60 working days.");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int MAX_DAYS = 60;
    private static final int MAX_ROUNDS = 20;

    public Settings {
        name = name == null ? null : name.strip();
        accentColor = accentColor == null || accentColor.isBlank() ? null : accentColor;
        legal = legal == null ? LegalDetails.NONE : legal;
    }

    void check() {
        Violations violations = new Violations();
        violations
                .required("name", name, NewAgency.MAX_NAME)
                .check(isColor(color), "color", A_COLOR)
                .check(accentColor == null || isColor(accentColor), "accentColor", A_COLOR)
                .check(daysToDecide >= 1 && daysToDecide <= MAX_DAYS, "daysToDecide", DAYS)
                .check(daysToAnswer >= 1 && daysToAnswer <= MAX_DAYS, "daysToAnswer", DAYS)
                .check(
                        includedRounds >= 0 && includedRounds <= MAX_ROUNDS,
                        "includedRounds",
                        Text.of("Zwischen 0 und 20 Runden.", "Between 0 and 20 rounds."));
        legal.check(violations);
        violations.throwIfAny();
    }

    static boolean isColor(String color) {
        return color != null && COLOR.matcher(color).matches();
    }
}
