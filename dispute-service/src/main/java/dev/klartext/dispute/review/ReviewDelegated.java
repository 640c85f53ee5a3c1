package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** Who decides lets another of the client's people decide on a version. */
@EventType("dev.klartext.dispute.review.delegated.v1")
@Decided
public record ReviewDelegated(
        UUID projectId,
        UUID resultId,
        UUID delegationId,
        int version,
        Actor delegatedBy,
        Actor delegatedTo,
        Instant delegatedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
