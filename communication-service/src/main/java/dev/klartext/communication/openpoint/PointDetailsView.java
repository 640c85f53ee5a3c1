package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One open point as the API shows it, with what happened to it and what the caller may do about it. */
@Schema(name = "OpenPointDetails")
public record PointDetailsView(
        UUID id,
        UUID projectId,
        Side side,

        @Schema(description = "Absent if anybody of the side may do it")
        UUID personId,

        @Schema(description = "Who has the ball") String name,

        @Schema(description = "Who stands in while that person is away; absent if they are there or nobody does")
        String coverName,

        @Schema(description = "Last day of that absence") LocalDate awayUntil,

        String text,

        @Schema(description = "Last day, ending at 24:00 in the project's zone")
        LocalDate dueOn,

        String link,

        @Schema(description = "Whether it waits for the caller")
        boolean mine,

        Instant openedAt,

        @Schema(description = "Absent while it is open") Instant closedAt,

        @Schema(description = "The day until which more time was asked for; absent if nobody waits for an answer")
        LocalDate askedUntil,

        String askedWords,

        @Schema(description = "Who asked for it") UUID askedBy,

        @Schema(description = "The point for whose sake this one is open; absent for most")
        UUID parentId,

        @Schema(description = "Working days it has been late")
        int waitedDays,

        @Schema(description = "What the caller may do about it now")
        Set<PointMove> moves,

        List<Happening> happenings,

        @Schema(description = "The number in the ETag") long revision) {

    /** Something that happened to the point. */
    @Schema(name = "OpenPointHappening")
    public record Happening(Instant at, String what, String words) {

        static Happening of(PointHappening happening, Locale locale) {
            return new Happening(happening.happenedAt(), happening.what().in(locale), in(happening.words(), locale));
        }
    }

    static PointDetailsView of(PointDetails details, Grant reader, Locale locale) {
        PointState state = details.state();
        OpenPoint point = details.point();
        return new PointDetailsView(
                point.id(),
                point.projectId(),
                point.side(),
                point.personId(),
                point.name(),
                details.cover() == null ? null : details.cover().coverName(),
                details.cover() == null ? null : details.cover().until(),
                point.text().in(locale),
                point.dueOn(),
                point.link(),
                point.waitsFor(reader) || details.read().covers(),
                point.openedAt(),
                state.closedAt(),
                state.askedUntil(),
                state.askedWords(),
                state.askedBy(),
                state.parentId(),
                details.waited(),
                details.read().moves(),
                details.happenings().stream()
                        .map(happening -> Happening.of(happening, locale))
                        .toList(),
                state.revision());
    }

    private static String in(Text text, Locale locale) {
        return text == null ? null : text.in(locale);
    }
}
