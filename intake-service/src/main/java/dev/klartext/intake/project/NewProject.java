package dev.klartext.intake.project;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * A project as staff enter it.
 *
 * @param language contract language, "de" or "en"; the agency's if absent
 */
public record NewProject(UUID clientId, String title, String language) {

    public static final int MAX_TITLE = 120;

    void check() {
        new Violations()
                .present("clientId", clientId)
                .required("title", title, MAX_TITLE)
                .check(
                        language == null || List.of("de", "en").contains(language),
                        "language",
                        Text.of("de oder en.", "de or en."))
                .throwIfAny();
    }
}
