package dev.klartext.intake.change;

import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.util.Optional;

/**
 * A change is signed, declined or taken back once.
 *
 * <p>Reason: an addendum is part of the order and never changes; whoever thinks better of it proposes another change, and both
 * stay readable.
 */
final class EndedIsEnded {

    private EndedIsEnded() {}

    /** How it ended, as a refusal of whatever comes too late; empty while it is open. */
    static Optional<Problem> ended(Change change) {
        return switch (change.state()) {
            case PROPOSED, SENT -> Optional.empty();
            case SIGNED ->
                conflict(
                        change,
                        "%s hat diesen Nachtrag schon erteilt. Er gilt und bleibt, wie er ist.",
                        "%s has signed this addendum already. It holds and stays as it is.");
            case DECLINED ->
                conflict(
                        change,
                        "%s hat zu dieser Änderung nein gesagt. Es gilt, was vorher galt.",
                        "%s has said no to this change. What held before still holds.");
            case WITHDRAWN ->
                conflict(
                        change,
                        "%s hat diesen Vorschlag zurückgezogen. Es gilt, was vorher galt.",
                        "%s has taken this proposal back. What held before still holds.");
        };
    }

    private static Optional<Problem> conflict(Change change, String de, String en) {
        String name = change.ending().endedByName();
        return Optional.of(Problems.CONFLICT.because(Text.of(de.formatted(name), en.formatted(name))));
    }
}
