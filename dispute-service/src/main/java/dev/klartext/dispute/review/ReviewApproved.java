package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who decides has approved a version: "Freigabe, keine Abnahme". It is locked from now on.
 *
 * @param manifestSha256 SHA-256 of the RFC 8785 manifest of exactly what was approved
 * @param authority position in intake's stream of the project by which the person's authority was judged
 */
@EventType("dev.klartext.dispute.review.approved.v1")
public record ReviewApproved(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        int version,
        String manifestSha256,
        Actor approvedBy,
        Instant approvedAt,
        Authority authority,
        List<GoalReached> goalReached,
        EntryBlock entry)
        implements DomainEvent {}
