package dev.klartext.dispute.review;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** One of the client's people has handed their part to who decides; what it says stays among the client's people. */
@EventType("dev.klartext.dispute.review.part-handed-in.v1")
public record PartHandedIn(
        UUID projectId, UUID resultId, int version, Actor handedInBy, Instant handedInAt, EntryBlock entry)
        implements DomainEvent {}
