package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Questionnaires for tests of rules: one on which much hangs, one on which little hangs, and one between. */
final class Questionnaires {

    static final Question SMALL = question("small", Weight.GOOD_TO_KNOW);
    static final Question MIDDLE = question("middle", Weight.IMPORTANT);
    static final Question GREAT = question("great", Weight.DECISIVE);
    static final Questionnaire THREE = of(section("A", SMALL, MIDDLE), section("B", GREAT));

    private Questionnaires() {}

    static Question question(String id, Weight weight) {
        return new Question(id, Text.same("Was ist mit " + id + "?"), Text.same("Darum"), weight);
    }

    static Section section(String title, Question... questions) {
        return new Section(Text.same(title), List.of(questions));
    }

    static Questionnaire of(Section... sections) {
        return new Questionnaire(Text.same("Fragen"), List.of(sections));
    }

    static Answer answer(Question question, String text) {
        return new Answer(question.id(), text, 1, UUID.randomUUID(), "Clara", Instant.EPOCH);
    }

    static Clarification asked(Question question, Side by) {
        return new Clarification(
                UUID.randomUUID(),
                question.id(),
                "Wie genau?",
                UUID.randomUUID(),
                "Nadja",
                by,
                Instant.EPOCH,
                UUID.randomUUID(),
                null,
                null,
                null);
    }
}
