package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.LogKind;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as the API shows it, in the caller's language. */
@Schema(name = "Entry")
public record EntryView(
        UUID id,

        @Schema(description = "Place in its log, from 1 without gaps; absent until it is sealed")
        Long number,

        LogKind log,
        EntryKind kind,

        @Schema(description = "Type of the event behind an EVENT")
        String type,

        Symbol symbol,
        Standing standing,
        Audience audience,

        @Schema(description = "Who did or wrote it; absent if no person did")
        Author actor,

        @Schema(description = "When it happened, as its author or the producing service says")
        Instant occurredAt,

        @Schema(description = "When it came into this log") Instant recordedAt,

        @Schema(description = "Until then its author can take it back; absent once sealed")
        Instant sealsAt,

        @Schema(description = "Words above what a person typed, e.g. \"Anruf mit Karl Kontakt\"")
        String heading,

        @Schema(description = "What happened or was said") String sentence,
        String details,
        UUID withPersonId,

        @Schema(description = "Number of the entry that this one corrects")
        Long corrects,

        @Schema(description = "Number of the newest entry that corrects this one")
        Long correctedBy,

        Channel channel,

        @Schema(description = "What was to be done next, as it was noted")
        AgreedStep nextStep,

        @Schema(description = "The open point of the next step")
        UUID pointId,

        @Schema(description = "The one deliverable that it is about; absent for none or several")
        NamedDeliverable deliverable,

        @Schema(
                description = "How the person who decided was identified, e.g. \"angemeldet mit Code per Mail an"
                        + " c…@krume.example\"; absent for what is no decision")
        String identified,

        List<Attachment> files,
        String link,

        @Schema(description = "RFC 6962 leaf hash in base64; absent until it is sealed")
        String leafHash) {

    /** Who stands behind an entry. */
    public record Author(UUID personId, String name, Side side) {}

    static EntryView of(Entry entry, Locale locale) {
        return new EntryView(
                entry.id(),
                entry.number(),
                entry.log(),
                entry.kind(),
                entry.type(),
                entry.symbol(),
                entry.standing(),
                entry.audience(),
                entry.actorId() == null ? null : new Author(entry.actorId(), entry.actorName(), entry.actorSide()),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.sealed() ? null : entry.sealAt(),
                read(entry.heading(), locale),
                // An attempt may have no words; then its heading says what happened.
                read(entry.sentence() == null ? entry.heading() : entry.sentence(), locale),
                read(entry.details(), locale),
                entry.withId(),
                entry.corrects(),
                entry.correctedBy(),
                entry.channel(),
                entry.nextStep(),
                entry.pointId(),
                entry.deliverable(),
                read(entry.identified(), locale),
                entry.files().isEmpty() ? null : entry.files(),
                entry.link(),
                entry.leafHash() == null ? null : Base64.getEncoder().encodeToString(entry.leafHash()));
    }

    private static String read(Text text, Locale locale) {
        return text == null ? null : text.in(locale);
    }
}
