package dev.klartext.communication.openpoint;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Nobody owes this any more. */
@EventType("dev.klartext.communication.openpoint.closed.v1")
public record OpenPointClosed(UUID projectId, UUID pointId) implements DomainEvent {}
