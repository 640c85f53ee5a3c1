package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.ContentPart;
import dev.klartext.communication.evidence.LeafRecord;
import dev.klartext.communication.evidence.LogKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * One line of a project's history.
 *
 * @param number place in its log, from 1; null as long as it can be taken back
 * @param type type of the event it was made from; null for what a person typed
 * @param symbol picture chosen by the event's producer; null for what a person typed
 * @param actorId who did or typed it; null if no person did
 * @param occurredAt when it happened, by the clock of the producing service or as the author says
 * @param recordedAt when it came in here
 * @param sealAt from when on it can't be taken back
 * @param withId whom a call, an attempt … was with; null if nobody was named
 * @param corrects number of the earlier entry of this log that it corrects; null for most
 * @param channel over which way; null where nobody said so, and for events
 * @param pointId the open point of its next step; null for most
 * @param deliverableId the one deliverable that it is about; null for none or several
 * @param correctedBy number of the newest entry that corrects it and that the reader may read; null for most
 * @param files what is attached, by rank
 * @param content its texts by {@link Content part}
 * @param leafHash hash of its leaf; null until it is sealed
 */
public record Entry(
        UUID id,
        UUID projectId,
        LogKind log,
        Long number,
        EntryKind kind,
        String type,
        Symbol symbol,
        Standing standing,
        Audience audience,
        UUID actorId,
        Side actorSide,
        @Nested Origin origin,
        Instant occurredAt,
        Instant recordedAt,
        Instant sealAt,
        UUID withId,
        Long corrects,
        String link,
        Channel channel,
        UUID pointId,
        UUID deliverableId,
        Long correctedBy,
        @Json List<Attachment> files,
        @Json Map<String, String> content,
        byte[] leafHash) {

    public boolean sealed() {
        return number != null;
    }

    /** Words above what a person typed; null for events, whose sentence stands alone. */
    public Text heading() {
        return Content.text(content, Content.HEADING);
    }

    /** What happened or was said, in one line; null only for an attempt without words. */
    public Text sentence() {
        return Content.text(content, Content.SENTENCE);
    }

    /** What was said at greater length; null for most. */
    public Text details() {
        return Content.text(content, Content.DETAILS);
    }

    /** Null for most. */
    public AgreedStep nextStep() {
        return Content.nextStep(content);
    }

    /** Null for most; named as it was then. */
    public NamedDeliverable deliverable() {
        return deliverableId == null ? null : new NamedDeliverable(deliverableId, content.get(Content.DELIVERABLE));
    }

    /** How who decided was identified; null for all else. */
    public Text identified() {
        return Content.text(content, Content.IDENTIFIED);
    }

    public String actorName() {
        return content.get(Content.ACTOR);
    }

    /**
     * The same entry as it was just written.
     *
     * @param itsNumber null if it can still be taken back, as is the hash
     */
    Entry written(Long itsNumber, Map<String, String> texts, byte[] hash) {
        return new Entry(
                id,
                projectId,
                log,
                itsNumber,
                kind,
                type,
                symbol,
                standing,
                audience,
                actorId,
                actorSide,
                origin,
                occurredAt,
                recordedAt,
                sealAt,
                withId,
                corrects,
                link,
                channel,
                pointId,
                deliverableId,
                correctedBy,
                files,
                texts,
                hash);
    }

    /** The bytes that are hashed when this entry gets its number. */
    byte[] leaf(long itsNumber, List<ContentPart> parts) {
        return new LeafRecord(
                        itsNumber,
                        kind.name(),
                        origin.source(),
                        origin.streamId(),
                        origin.epoch(),
                        origin.position(),
                        actorId,
                        occurredAt,
                        recordedAt,
                        parts)
                .bytes();
    }
}
