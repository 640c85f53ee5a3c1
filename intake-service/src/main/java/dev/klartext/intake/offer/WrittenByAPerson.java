package dev.klartext.intake.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a person filled in the public form.
 *
 * <p>Reason: programs fill in every field, also the one that people don't see, and are done within a second. A riddle would
 * shut out people before it shuts out programs.
 */
final class WrittenByAPerson {

    static final Duration SHORTEST = Duration.ofSeconds(3);
    static final Duration LONGEST = Duration.ofHours(24);

    /** What to make of a form that was sent. */
    enum Verdict {
        PERSON,
        /** Perhaps a person with a form that a browser filled in: shown again, to be sent once more. */
        AGAIN,
        /** Thanked and forgotten: who learns that it was found out tries something else. */
        PROGRAM
    }

    private WrittenByAPerson() {}

    /**
     * @param unseen what stands in the field that people don't see
     * @param shown when the form was shown; empty if nobody knows
     */
    static Verdict judge(String unseen, Optional<Instant> shown, Instant now) {
        if (unseen != null && !unseen.isBlank()) {
            return Verdict.PROGRAM;
        }
        boolean inTime = shown.filter(at -> !at.isAfter(now.minus(SHORTEST)))
                .filter(at -> !at.isBefore(now.minus(LONGEST)))
                .isPresent();
        return inTime ? Verdict.PERSON : Verdict.AGAIN;
    }
}
