package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open point as the API shows it, in the caller's language. */
@Schema(name = "OpenPoint")
public record OpenPointView(
        UUID id,
        UUID projectId,
        Side side,

        @Schema(description = "Absent if anybody of the side may do it")
        UUID personId,

        @Schema(description = "Who has the ball") String name,
        String text,

        @Schema(description = "Last day, ending at 24:00 in the project's zone")
        LocalDate dueOn,

        String link,

        @Schema(description = "Whether it waits for the caller")
        boolean mine,

        Instant openedAt) {

    static OpenPointView of(OpenPoint point, Grant grant, Locale locale) {
        return new OpenPointView(
                point.id(),
                point.projectId(),
                point.side(),
                point.personId(),
                point.name(),
                point.text().in(locale),
                point.dueOn(),
                point.link(),
                point.waitsFor(grant),
                point.openedAt());
    }
}
