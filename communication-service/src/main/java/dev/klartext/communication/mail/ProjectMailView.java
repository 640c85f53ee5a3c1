package dev.klartext.communication.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail of a project as the API shows it, in the caller's language. */
@Schema(name = "Mail")
public record ProjectMailView(
        UUID id,

        @Schema(description = "Name of the recipient; absent if they take no part any more")
        String to,

        String subject,
        MailState state,
        int attempts,
        Instant createdAt,

        @Schema(description = "When it is tried next; absent once it is settled")
        Instant dueAt,

        @Schema(description = "When it was known what became of it")
        Instant settledAt,

        @Schema(description = "Words of the mail server, or why it was not sent")
        String answer,

        @Schema(description = "Whether another mail took its place")
        boolean sentAgain) {

    static ProjectMailView of(ProjectMail mail, Locale locale) {
        return new ProjectMailView(
                mail.id(),
                mail.to(),
                mail.subject().in(locale),
                mail.state(),
                mail.attempts(),
                mail.createdAt(),
                mail.settledAt() == null ? mail.dueAt() : null,
                mail.settledAt(),
                mail.answer(),
                mail.sentAgain());
    }
}
