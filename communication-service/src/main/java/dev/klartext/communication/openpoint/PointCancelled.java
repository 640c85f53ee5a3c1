package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Nobody needs it any more; the reason stands in the entry. */
@EventType("dev.klartext.communication.openpoint.cancelled.v1")
public record PointCancelled(UUID projectId, UUID pointId, EntryBlock entry) implements DomainEvent {}
