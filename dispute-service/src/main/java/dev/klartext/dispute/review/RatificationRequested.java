package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * An approval, or the answer to a restatement, turned out to be younger than the end of the authority behind it; who decides
 * now is asked to confirm it.
 *
 * @param restatement number of the restatement whose answer it is about; absent for an approval
 */
@EventType("dev.klartext.dispute.review.ratification-requested.v1")
public record RatificationRequested(
        UUID projectId,
        UUID resultId,
        int version,
        Integer restatement,
        String approvedByName,
        Instant approvedAt,
        Instant revokedAt,
        EntryBlock entry)
        implements DomainEvent {}
