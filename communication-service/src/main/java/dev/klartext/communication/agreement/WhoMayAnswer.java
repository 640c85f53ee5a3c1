package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.stream.Collectors;

/**
 * Only who was asked answers, once, and only to the newest version.
 *
 * <p>Reason: a yes is somebody's own word to a text that they have in front of them.
 */
final class WhoMayAnswer {

    private WhoMayAnswer() {}

    static Asked check(Agreement agreement, Grant grant, int version) {
        Asked asked =
                agreement.asked(grant.personId()).orElseThrow(() -> Problems.FORBIDDEN.because(notAsked(agreement)));
        if (agreement.withdrawnAt() != null) {
            throw Problems.CONFLICT.because(Text.of(
                    agreement.askedByName() + " hat diese Absprache zurückgezogen. Sie brauchen nichts zu tun.",
                    agreement.askedByName() + " took this agreement back. There is nothing for you to do."));
        }
        if (version != agreement.version()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Inzwischen gibt es eine neue Fassung. Bitte lesen Sie sie und antworten Sie darauf.",
                    "There is a new version by now. Please read it and answer that one."));
        }
        if (asked.answered()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Sie haben auf diese Fassung schon geantwortet. Hat sich etwas geändert, schreiben Sie eine Anmerkung in den Verlauf.",
                    "You have answered this version already. If something has changed, add a comment to the history."));
        }
        if (!agreement.open()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Diese Absprache ist schon von beiden bestätigt.",
                    "This agreement is confirmed by both sides already."));
        }
        return asked;
    }

    private static Text notAsked(Agreement agreement) {
        String names = agreement.people().stream().map(Asked::name).collect(Collectors.joining(", "));
        return Text.of(
                "Gefragt ist hier " + names + ". Möchten Sie etwas dazu sagen, schreiben Sie es gern in den Verlauf.",
                "The one asked here is " + names + ". If you want to add something, please write it in the history.");
    }
}
