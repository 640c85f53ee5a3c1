package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * Two reminders have not helped: somebody else is asked to.
 *
 * @param helpPointId the point of who is asked; it closes with the first one
 */
@EventType("dev.klartext.communication.openpoint.escalated.v1")
public record PointEscalated(UUID projectId, UUID pointId, UUID helpPointId, EntryBlock entry) implements DomainEvent {}
