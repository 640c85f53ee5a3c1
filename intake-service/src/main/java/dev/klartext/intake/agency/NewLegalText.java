package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * A legal text as it is to be stored.
 *
 * @param language "de" or "en", "de" if absent
 */
public record NewLegalText(LegalTextKind kind, String language, String text) {

    /** About twenty printed pages. */
    static final int MAX_LENGTH = 60_000;

    public NewLegalText {
        language = language == null ? "de" : language;
        // Browsers send CR LF.
        text = text == null ? null : text.strip().replace("\r\n", "\n");
    }

    void check() {
        new Violations()
                .present("kind", kind)
                .check(List.of("de", "en").contains(language), "language", Text.of("de oder en.", "de or en."))
                .required("text", text, MAX_LENGTH)
                .throwIfAny();
    }
}
