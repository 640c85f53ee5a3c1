package dev.klartext.communication.mail;

import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail of a project as staff see it: to whom, about what, and what became of it.
 *
 * @param to name of the recipient; null if they take no part any more
 * @param dueAt when it is tried next, while it waits
 * @param settledAt when it was known what became of it; null before
 * @param answer the mail server's words or our reason; null while nothing was tried
 * @param sentAgain whether another mail took its place
 */
public record ProjectMail(
        UUID id,
        String to,
        String subjectDe,
        String subjectEn,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant settledAt,
        String answer,
        boolean sentAgain) {

    public Text subject() {
        return Text.of(subjectDe, subjectEn);
    }

    /** Whether a person may send it once more. */
    public boolean canBeSentAgain() {
        return state.mayBeSentAgain() && !sentAgain;
    }
}
