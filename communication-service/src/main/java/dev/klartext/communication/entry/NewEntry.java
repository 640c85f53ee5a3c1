package dev.klartext.communication.entry;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person types. */
@Schema(description = "An entry as a person types it")
public record NewEntry(
        @Schema(
                description = "CALL, MEETING, MESSAGE, LETTER, ATTEMPT (somebody was not reached), COMMENT (anything"
                        + " else), NOTE (internal, agency only). EVENT is never typed.")
        EntryKind kind,

        @Schema(description = "What was said or settled; may be left out for an ATTEMPT", maxLength = MAX)
        String sentence,

        @Schema(description = "Id of the participant it was with; wanted for an ATTEMPT", nullable = true)
        UUID withPersonId,

        @Schema(description = "When it happened; now if left out", nullable = true)
        Instant occurredAt,

        @Schema(description = "Number of the earlier entry of the same log that this one corrects", nullable = true)
        Long corrects,

        @Schema(description = "true: sealed at once, can't be taken back", defaultValue = "false")
        Boolean seal,

        @Schema(
                description =
                        "CALL: PHONE or VIDEO. MEETING: IN_PERSON or VIDEO. MESSAGE: CHAT or MAIL. ATTEMPT: any but"
                                + " VIDEO. Absent for the others, and where nobody said so",
                nullable = true)
        Channel channel,

        @Schema(
                description = "Left out where a client did not reach somebody of the agency, they call back by the next"
                        + " working day",
                nullable = true)
        NextStep nextStep,

        @Schema(
                description = "Id of the deliverable that it is about, of those that entries of the project name",
                nullable = true)
        UUID deliverableId) {

    static final int MAX = 4000;

    /** A request without a body. */
    static final NewEntry NOTHING = new NewEntry(null, null, null, null, null, null, null, null, null);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    boolean sealsAtOnce() {
        return Boolean.TRUE.equals(seal);
    }

    /** Whether it makes sense by itself; who may write it and whom it names is asked elsewhere. */
    void check(Instant now) {
        Violations violations = new Violations();
        violations.present("kind", kind);
        violations.check(
                kind == null || kind.typed(),
                "kind",
                Text.of(
                        "Ereignisse trägt Klartext selbst ein. Wählen Sie eine andere Art.",
                        "Klartext records events itself. Choose another kind."));
        if (kind == EntryKind.ATTEMPT) {
            violations.optional("sentence", sentence, MAX);
            violations.check(
                    withPersonId != null,
                    "withPersonId",
                    Text.of("Wen wollten Sie erreichen?", "Whom did you try to reach?"));
        } else {
            violations.required("sentence", sentence, MAX);
        }
        violations.check(
                occurredAt == null || !occurredAt.isAfter(now.plus(CLOCKS_DIFFER)),
                "occurredAt",
                Text.of("Das liegt in der Zukunft.", "That is in the future."));
        violations.check(
                occurredAt == null || occurredAt.isAfter(Instant.EPOCH),
                "occurredAt",
                Text.of("Das ist zu lange her.", "That is too long ago."));
        violations.check(
                channel == null || kind == null || kind.channels().contains(channel),
                "channel",
                Text.of("Das passt nicht zu dieser Art von Eintrag.", "This does not go with this kind of entry."));
        NextStep.check(nextStep, kind, violations);
        violations.throwIfAny();
    }
}
