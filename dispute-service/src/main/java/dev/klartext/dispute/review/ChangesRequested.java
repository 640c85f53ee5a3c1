package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who decides wishes changes to a version; the remarks say which, each with whose it is. */
@EventType("dev.klartext.dispute.review.changes-requested.v1")
@Decided
public record ChangesRequested(
        UUID projectId,
        UUID resultId,
        UUID deliverableId,
        String deliverableTitle,
        int version,
        String manifestSha256,
        List<Remark> remarks,
        List<GoalReached> goalReached,
        Actor requestedBy,
        String decidedFor,
        Instant requestedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {}
