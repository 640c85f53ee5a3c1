package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.agreement.AgreementMark;
import dev.klartext.communication.agreement.AgreementState;
import dev.klartext.communication.entry.AgreedStep;
import dev.klartext.communication.entry.Attachment;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.evidence.LogKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the timeline as one reader sees it.
 *
 * @param title who did what, or the kind of what was typed
 * @param words what was said at greater length; null if the title says it all
 * @param author who typed it; null for events, whose title names who did it
 * @param minutesLeft how long it can still be taken back; null once nobody can
 * @param mine whether this reader can take it back
 * @param channel over which way, where it was not the usual one of its kind; else null
 * @param next what was to be done next; null for most
 * @param about title of the deliverable that somebody noted it for; null for events, whose title names it
 * @param identified how who decided was identified; null for all else
 * @param place where it stands in the project: {@code 31}, or {@code internal/4}; null until it has a number
 * @param agreement the state of what was made of it for the other side to confirm; null if nothing was
 * @param agreementLink where that is read, or where it is begun; null if nothing can be made of it by this reader
 * @param correctable whether this reader may write a correction to it
 */
public record EntryLine(
        UUID id,
        Long number,
        String icon,
        Text title,
        Text words,
        String author,
        Instant at,
        Standing standing,
        boolean internal,
        Long corrects,
        Long correctedBy,
        String link,
        Long minutesLeft,
        boolean mine,
        Text channel,
        AgreedStep next,
        List<Attachment> files,
        String about,
        Text identified,
        String place,
        boolean correctable,
        AgreementState agreement,
        String agreementLink) {

    /** @param agreement what was made of it for the other side to confirm; null if nothing was */
    static EntryLine of(Entry entry, Grant reader, Instant now, AgreementMark agreement) {
        boolean event = entry.kind() == EntryKind.EVENT;
        boolean open = !entry.sealed() && now.isBefore(entry.sealAt());
        return new EntryLine(
                entry.id(),
                entry.number(),
                icon(entry),
                event ? entry.sentence() : entry.heading(),
                event ? entry.details() : entry.sentence(),
                event ? null : entry.actorName(),
                entry.occurredAt(),
                entry.standing(),
                internal(entry),
                entry.corrects(),
                entry.correctedBy(),
                entry.link(),
                open ? Math.max(1, Duration.between(now, entry.sealAt()).toMinutes()) : null,
                open && reader.personId().equals(entry.actorId()),
                channel(entry),
                entry.nextStep(),
                entry.files(),
                event || entry.deliverable() == null
                        ? null
                        : entry.deliverable().title(),
                entry.identified(),
                entry.sealed() ? (internal(entry) ? "internal/" : "") + entry.number() : null,
                entry.sealed() && (reader.isStaff() || reader.isClient()),
                agreement == null ? null : agreement.state(),
                agreement == null ? AgreementMark.begin(entry, reader) : agreement.link());
    }

    private static boolean internal(Entry entry) {
        return entry.log() == LogKind.INTERNAL;
    }

    private static Text channel(Entry entry) {
        boolean usual = entry.channel() == null
                || entry.channel() == entry.kind().channels().getFirst();
        return usual ? null : entry.channel().label();
    }

    private static String icon(Entry entry) {
        return switch (entry.kind()) {
            case CALL -> "phone";
            case MEETING -> "users";
            case MESSAGE -> "message";
            case LETTER -> "mail";
            case ATTEMPT -> "phone-off";
            case COMMENT -> "pencil";
            case NOTE -> "note";
            case EVENT -> eventIcon(entry);
        };
    }

    private static String eventIcon(Entry entry) {
        return entry.symbol() == null
                ? "circle"
                : switch (entry.symbol()) {
                    case PROJECT -> "briefcase";
                    case PEOPLE -> "users";
                    case ORDER -> "file-text";
                    case DRAFT -> "photo";
                    case DECISION -> "checks";
                    case CHANGE -> "pencil";
                    case MESSAGE -> "message";
                };
    }
}
