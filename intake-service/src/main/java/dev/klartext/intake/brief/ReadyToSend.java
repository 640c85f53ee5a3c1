package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;

/** A brief is sent only when it says what is delivered for which price, and every wish has its answer. */
public final class ReadyToSend {

    private ReadyToSend() {}

    public static void check(Brief brief) {
        if (brief.deliverables().isEmpty()) {
            throw Problems.NOT_YET.because(Text.of(
                    "Im Auftrag steht noch nichts. Schreiben Sie mindestens eine Leistung mit Preis hinein, dann kann er"
                            + " zum Kunden.",
                    "There is nothing in the order yet. Write at least one deliverable with its price, then it can go"
                            + " to the client."));
        }
        Violations violations = new Violations();
        for (int i = 0; i < brief.deliverables().size(); i++) {
            violations.present(
                    "deliverables[" + i + "].netPrice",
                    brief.deliverables().get(i).netPrice());
        }
        for (int i = 0; i < brief.wishes().size(); i++) {
            brief.wishes().get(i).checkAnswered(violations, "wishes[" + i + "]");
        }
        violations.throwIfAny();
    }
}
