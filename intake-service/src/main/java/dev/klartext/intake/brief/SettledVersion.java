package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * A version is decided once, and only while it is the newest.
 *
 * <p>Reason: whoever comes second, or to an old version, is told what became of it, and nobody decides about what the other
 * side no longer means.
 */
final class SettledVersion {

    private SettledVersion() {}

    static Optional<Problem> of(BriefVersion version, int newest) {
        return switch (version.state()) {
            case SENT -> Optional.empty();
            case ORDERED ->
                conflict(
                        "%s hat diesen Auftrag schon erteilt. Es ist nichts mehr zu tun.",
                        "%s has given this order already. There is nothing left to do.", version.decidedByName());
            case DECLINED ->
                conflict(
                        "%s hat um eine andere Fassung gebeten. Sobald sie da ist, steht sie hier.",
                        "%s has asked for another version. It will be here as soon as it is ready.",
                        version.decidedByName());
            case WITHDRAWN ->
                conflict(
                        "%s hat diese Version zurückgenommen. Sobald die neue da ist, steht sie hier.",
                        "%s has taken this version back. The new one will be here as soon as it is ready.",
                        version.decidedByName());
            case SUPERSEDED ->
                conflict(
                        "Inzwischen gibt es Version %s. Bitte lesen Sie diese.",
                        "Meanwhile there is version %s. Please read that one.", newest);
        };
    }

    private static Optional<Problem> conflict(String de, String en, Object word) {
        return Optional.of(Problems.CONFLICT.because(Text.of(de.formatted(word), en.formatted(word))));
    }
}
