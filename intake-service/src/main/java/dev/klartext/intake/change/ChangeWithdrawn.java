package dev.klartext.intake.change;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The side that made the proposal took it back; what held before still holds.
 *
 * @param reason absent if nobody gave one
 */
@EventType("dev.klartext.intake.change.withdrawn.v1")
public record ChangeWithdrawn(UUID projectId, int number, String reason, EntryBlock entry) implements DomainEvent {}
