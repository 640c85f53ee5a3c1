package dev.klartext.dispute.revision;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.dispute.review.Authority;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who decides objected to something that the agency restated; what is agreed in the same answer stays agreed.
 *
 * @param understood whether the text as a whole says what was meant
 * @param word what was meant otherwise; absent if the text was right
 */
@EventType("dev.klartext.dispute.revision.objected.v1")
@Decided
public record RevisionObjected(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        int version,
        int number,
        boolean understood,
        String word,
        List<Reply> replies,
        Actor objectedBy,
        Instant objectedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
