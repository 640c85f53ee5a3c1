package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Somebody said that it is done. */
@EventType("dev.klartext.communication.openpoint.settled.v1")
public record PointSettled(UUID projectId, UUID pointId, EntryBlock entry) implements DomainEvent {}
