package dev.klartext.communication.agreement;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who was asked says. */
@Schema(description = "An answer to one version of an agreement")
public record NewAnswer(
        @Schema(description = "The version that was read") Integer version,
        Reply reply,

        @Schema(
                description = "What it was instead (CORRECT), or why not (DECLINE)",
                maxLength = Agreement.MAX_TEXT,
                nullable = true)
        String words) {

    /** The three things to say. */
    public enum Reply {
        CONFIRM,
        CORRECT,
        DECLINE
    }

    void check() {
        Violations violations = new Violations();
        violations.present("version", version);
        violations.present("reply", reply);
        if (reply == Reply.CORRECT || reply == Reply.DECLINE) {
            violations.required("words", words, Agreement.MAX_TEXT);
        }
        violations.check(
                reply != Reply.CONFIRM || words == null || words.isBlank(),
                "words",
                Text.of(
                        "Ein Ja steht ohne Zusatz. Möchten Sie etwas ändern, korrigieren Sie den Text.",
                        "A yes stands without additions. If you want to change something, correct the text."));
        violations.throwIfAny();
    }

    /** A correction or a reason; a yes is unconditional and has none. */
    String itsWords() {
        return reply == Reply.CONFIRM ? null : words.replace("\r\n", "\n").strip();
    }
}
