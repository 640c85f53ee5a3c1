package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** It stays at the day that was agreed before. */
@EventType("dev.klartext.communication.openpoint.time-declined.v1")
public record PointTimeDeclined(UUID projectId, UUID pointId, EntryBlock entry) implements DomainEvent {}
