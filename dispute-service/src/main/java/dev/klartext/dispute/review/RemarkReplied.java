package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** Somebody of the agency or its client has replied to a remark. */
@EventType("dev.klartext.dispute.review.remark-replied.v1")
public record RemarkReplied(
        UUID projectId,
        UUID resultId,
        int version,
        UUID remarkId,
        int remarkNumber,
        UUID replyId,
        String text,
        Actor repliedBy,
        Instant repliedAt,
        EntryBlock entry)
        implements DomainEvent {}
