package dev.klartext.dispute.revision;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.List;
import java.util.UUID;

/**
 * The agency said in its words what the client wishes of a version, and what of it moves money or scope.
 *
 * @param version of the deliverable for which changes were wished
 * @param number of the restatement, from 1 within the round
 * @param currency ISO 4217, of all amounts; amounts are net
 */
@EventType("dev.klartext.dispute.revision.restated.v1")
public record RevisionRestated(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        int version,
        int number,
        String words,
        List<RestatedItem> items,
        String currency,
        EntryBlock entry)
        implements DomainEvent {}
