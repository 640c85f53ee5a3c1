package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who decides has approved a version: "Freigabe, keine Abnahme". It is locked from now on.
 *
 * @param manifestSha256 SHA-256 of the RFC 8785 manifest of exactly what was approved
 * @param decidedFor name of who let them decide for them; absent if nobody did
 * @param authority position in intake's stream of the project by which the person's authority was judged
 * @param wishes remarks for the further work, no condition of the approval; absent if there are none
 */
@EventType("dev.klartext.dispute.review.approved.v1")
@Decided
public record ReviewApproved(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        int version,
        String manifestSha256,
        Actor approvedBy,
        String decidedFor,
        Instant approvedAt,
        Authority authority,
        List<GoalReached> goalReached,
        List<Remark> wishes,
        EntryBlock entry)
        implements DomainEvent {}
