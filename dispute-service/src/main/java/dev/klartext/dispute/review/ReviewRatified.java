package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * Who decides now has confirmed an approval, or the answer to a restatement, that somebody gave whose part had ended.
 *
 * @param restatement number of the restatement whose answer it is about; absent for an approval
 */
@EventType("dev.klartext.dispute.review.ratified.v1")
@Decided
public record ReviewRatified(
        UUID projectId,
        UUID resultId,
        int version,
        Integer restatement,
        Actor ratifiedBy,
        Instant ratifiedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
