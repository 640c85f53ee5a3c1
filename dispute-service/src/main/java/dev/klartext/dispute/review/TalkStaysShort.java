package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/**
 * A remark has so many replies at most. Who needs more talks past each other, and a call helps; the page stays one that
 * people read.
 */
final class TalkStaysShort {

    static final int MOST = 50;

    private TalkStaysShort() {}

    static void check(int replies) {
        if (replies >= MOST) {
            throw Problems.CONFLICT.because(Text.of(
                    "Hier stehen schon " + MOST + " Antworten. Am besten sprechen Sie kurz miteinander und halten das"
                            + " Ergebnis als Absprache fest.",
                    "There are " + MOST + " replies here already. Best have a short talk and put down what you agree"
                            + " on."));
        }
    }
}
