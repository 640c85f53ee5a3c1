package dev.klartext.dispute.revision;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.dispute.review.Authority;
import java.time.Instant;
import java.util.UUID;

/** Who decides agreed to all that the agency restated. */
@EventType("dev.klartext.dispute.revision.agreed.v1")
@Decided
public record RevisionAgreed(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        int version,
        int number,
        Actor agreedBy,
        Instant agreedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
