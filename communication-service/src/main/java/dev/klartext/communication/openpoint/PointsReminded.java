package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody was reminded of what they owe in this project; the mail bundles all projects of the agency.
 *
 * @param personId who is reminded: who owes it, or who stands in
 * @param on the day whose mail it goes into
 */
@EventType("dev.klartext.communication.openpoint.reminded.v1")
public record PointsReminded(UUID projectId, UUID personId, LocalDate on, List<UUID> pointIds, EntryBlock entry)
        implements DomainEvent {}
