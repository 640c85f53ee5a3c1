package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.problem.Violations;

/**
 * An answer as somebody writes it.
 *
 * @param readRevision revision over which it is written, 0 where nothing stood
 */
public record NewAnswer(String questionId, String text, long readRevision) {

    static final int MAX_TEXT = 4000;

    public NewAnswer {
        // Browsers send line ends as CR LF whatever was typed.
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    void check(Violations violations, String field) {
        violations.optional(field, text, MAX_TEXT);
    }
}
