package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;

/**
 * The side that asked may send a new version or take it back as long as it is open; back only while nobody has confirmed.
 *
 * <p>Reason: what somebody has said yes to can't be made not to have been asked. Colleagues stand in for each other.
 */
final class WhoMayReword {

    private WhoMayReword() {}

    static void reword(Agreement agreement, Grant grant) {
        check(agreement, grant);
    }

    static void withdraw(Agreement agreement, Grant grant) {
        check(agreement, grant);
        if (agreement.said(AnswerKind.CONFIRMED)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Jemand hat schon bestätigt. Schicken Sie lieber eine neue Fassung, dann bleiben beide stehen.",
                    "Somebody has confirmed already. Rather send a new version, then both stay."));
        }
    }

    static boolean may(Agreement agreement, Grant grant) {
        return agreement.open() && grant.side() == agreement.askedBySide();
    }

    private static void check(Agreement agreement, Grant grant) {
        if (grant.side() != agreement.askedBySide()) {
            throw Problems.FORBIDDEN.because(Text.of(
                    "Das kann nur die Seite, die gefragt hat. Sie können bestätigen, korrigieren oder ablehnen.",
                    "Only the side that asked can do this. You can confirm, correct or decline."));
        }
        if (!agreement.open()) {
            throw Problems.CONFLICT.because(
                    agreement.agreedAt() != null
                            ? Text.of(
                                    "Diese Absprache ist schon von beiden bestätigt. Beginnen Sie eine neue.",
                                    "This agreement is confirmed by both sides already. Begin a new one.")
                            : Text.of(
                                    "Diese Absprache ist schon zurückgezogen. Beginnen Sie eine neue.",
                                    "This agreement was taken back already. Begin a new one."));
        }
    }
}
