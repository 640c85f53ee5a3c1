package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.communication.mail.MailState;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has the ball in a project, as the API shows it to staff in their language. */
@Schema(name = "Turn")
public record TurnView(
        UUID projectId,
        String number,
        String title,
        String clientName,
        UUID pointId,
        Side side,

        @Schema(description = "Who has the ball") String name,
        String text,

        @Schema(description = "Last day, ending at 24:00 in the project's zone; absent if nobody set one")
        LocalDate dueOn,

        @Schema(description = "When somebody was last reminded of it; absent if nobody was")
        LocalDate remindedOn,

        @Schema(description = "What became of that reminder's mail")
        MailState reminderMail,

        @Schema(description = "Path of the page where staff go on")
        String link,

        @Schema(description = "Whether it waits for the caller")
        boolean mine) {

    static TurnView of(Turn turn, Grant reader, Locale locale) {
        return new TurnView(
                turn.project().projectId(),
                turn.project().number(),
                turn.project().title(),
                turn.project().clientName(),
                turn.point().id(),
                turn.point().side(),
                turn.point().name(),
                turn.point().text().in(locale),
                turn.point().dueOn(),
                turn.reminded() == null ? null : turn.reminded().day(),
                turn.reminded() == null ? null : turn.reminded().mail(),
                turn.href(),
                turn.point().waitsFor(reader));
    }
}
