package dev.klartext.intake.change;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** The side that was asked does not want the change, and says why; what held before still holds. */
@EventType("dev.klartext.intake.change.declined.v1")
@Decided
public record ChangeDeclined(UUID projectId, int number, String reason, EntryBlock entry) implements DomainEvent {}
