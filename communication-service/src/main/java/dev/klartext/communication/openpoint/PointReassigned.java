package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody else of the same side owes it from now on.
 *
 * @param dueOn as before; absent if it has no day
 */
@EventType("dev.klartext.communication.openpoint.reassigned.v1")
public record PointReassigned(
        UUID projectId, UUID pointId, UUID personId, String name, LocalDate dueOn, EntryBlock entry)
        implements DomainEvent {}
