package dev.klartext.communication.openpoint;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person asks to do about an open point. */
@Schema(description = "What you want to do about the point; OpenPointDetails names what you may")
public record NewMove(
        PointMove move,

        @Schema(
                description = "REASSIGN: id of the participant of the same side who does it from now on",
                nullable = true)
        UUID personId,

        @Schema(description = "ASK_FOR_TIME, EXTEND, OUR_DELAY: the new last day", nullable = true)
        LocalDate until,

        @Schema(description = "What you say about it; CANCEL needs a reason", nullable = true, maxLength = MAX)
        String words) {

    static final int MAX = 1000;

    /** Whether it makes sense by itself; who may do it is asked elsewhere. */
    void check(PointState state, LocalDate today) {
        Violations violations = new Violations().present("move", move);
        if (move == PointMove.REASSIGN) {
            violations.present("personId", personId);
        }
        if (move == PointMove.CANCEL) {
            violations.required("words", words, MAX);
        } else {
            violations.optional("words", words, MAX);
        }
        if (move != null && move.wantsDay()) {
            checkDay(violations, state.point().dueOn(), today);
        }
        violations.throwIfAny();
    }

    private void checkDay(Violations violations, LocalDate dueOn, LocalDate today) {
        violations.present("until", until);
        violations.check(
                until == null || until.isAfter(today) || move == PointMove.OUR_DELAY && until.equals(today),
                "until",
                Text.of("Bitte einen Tag, der noch kommt.", "Please a day that is still to come."));
        violations.check(
                until == null || dueOn == null || until.isAfter(dueOn),
                "until",
                Text.of("Bitte einen späteren Tag als bisher.", "Please a later day than before."));
        violations.check(
                until == null || until.isBefore(today.plusYears(1)),
                "until",
                Text.of("Bitte einen Tag in den nächsten zwölf Monaten.", "Please a day in the next twelve months."));
    }

    /** What was said, or null. */
    Text said() {
        return words == null || words.isBlank() ? null : Text.same(words.strip());
    }
}
