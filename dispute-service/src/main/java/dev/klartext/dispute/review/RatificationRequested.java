package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** An approval turned out to be younger than the end of the approver's part; who decides now is asked to confirm it. */
@EventType("dev.klartext.dispute.review.ratification-requested.v1")
public record RatificationRequested(
        UUID projectId,
        UUID resultId,
        int version,
        String approvedByName,
        Instant approvedAt,
        Instant revokedAt,
        EntryBlock entry)
        implements DomainEvent {}
