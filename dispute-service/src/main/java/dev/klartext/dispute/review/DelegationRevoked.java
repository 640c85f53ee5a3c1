package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** Who decides at the client decides on a version themselves again. */
@EventType("dev.klartext.dispute.review.delegation-revoked.v1")
public record DelegationRevoked(
        UUID projectId,
        UUID resultId,
        UUID delegationId,
        int version,
        Actor revokedBy,
        Instant revokedAt,
        EntryBlock entry)
        implements DomainEvent {}
