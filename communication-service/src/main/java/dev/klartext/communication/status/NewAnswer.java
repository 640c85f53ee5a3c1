package dev.klartext.communication.status;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of the client's people says to a status note. */
@Schema(description = "An answer to a status note")
public record NewAnswer(
        @Schema(description = "Sind wir auf Kurs? From 1 (no) to 5 (yes)", minimum = "1", maximum = "5")
        Integer course,

        @Schema(description = "Notes and corrections", nullable = true, maxLength = MAX)
        String words,

        @Schema(description = "Who else takes part now, in your words", nullable = true, maxLength = MAX)
        String newcomers) {

    static final int MAX = 4000;
    private static final int BEST = 5;

    public NewAnswer {
        words = blankIsNothing(words);
        newcomers = blankIsNothing(newcomers);
    }

    void check() {
        new Violations()
                .check(
                        course != null && course >= 1 && course <= BEST,
                        "course",
                        Text.of("Bitte wählen Sie eine Zahl von 1 bis 5.", "Please choose a number from 1 to 5."))
                .optional("words", words, MAX)
                .optional("newcomers", newcomers, MAX)
                .throwIfAny();
    }

    static String blankIsNothing(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
