package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** Who decides now has confirmed an approval that somebody gave whose part had ended. */
@EventType("dev.klartext.dispute.review.ratified.v1")
@Decided
public record ReviewRatified(
        UUID projectId,
        UUID resultId,
        int version,
        Actor ratifiedBy,
        Instant ratifiedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
