package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.text.Text;

/**
 * A questionnaire to choose for a project: one of the trade that comes with Klartext, or the agency's own.
 *
 * @param id a word for those of a trade ("web-design"), a UUID for the agency's own
 * @param revision its ETag; 0 for those of a trade, which never change
 */
public record Template(String id, boolean own, Questionnaire questionnaire, long revision) {

    /** A template as one line of a list. */
    public record Line(String id, boolean own, Text title, int questions) {}

    Line line() {
        return new Line(id, own, questionnaire.title(), count());
    }

    public int count() {
        return (int) questionnaire.questions().count();
    }
}
