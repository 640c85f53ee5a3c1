package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something is due later.
 *
 * @param personId as before; absent if anybody of the side may do it
 */
@EventType("dev.klartext.communication.openpoint.extended.v1")
public record PointExtended(
        UUID projectId,
        UUID pointId,
        UUID personId,
        String name,
        LocalDate dueOn,
        LocalDate dueBefore,
        Extension how,
        EntryBlock entry)
        implements DomainEvent {}
