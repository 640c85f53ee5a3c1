package dev.klartext.communication.search;

import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.evidence.LogKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry that was found, as the API shows it, in the caller's language. */
@Schema(name = "FoundEntry")
public record FoundView(
        UUID entryId,
        UUID projectId,
        String project,
        LogKind log,
        long number,
        EntryKind kind,
        Standing standing,
        Instant occurredAt,

        @Schema(description = "Who did or wrote it; absent if no person did")
        String actor,

        String title,

        @Schema(description = "What was said around the words that were found")
        List<Piece> excerpt,

        String link) {

    static FoundView of(Found found, Locale locale) {
        Hit entry = found.entry();
        Text title = entry.title();
        return new FoundView(
                entry.id(),
                entry.projectId(),
                found.projectTitle(),
                entry.log(),
                entry.number(),
                entry.kind(),
                entry.standing(),
                entry.occurredAt(),
                entry.actor(),
                title == null ? null : title.in(locale),
                found.excerpt(locale),
                found.path());
    }
}
