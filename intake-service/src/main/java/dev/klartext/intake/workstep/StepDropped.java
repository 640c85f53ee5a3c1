package dev.klartext.intake.workstep;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** A step that was not done is no longer planned. */
@EventType("dev.klartext.intake.workstep.dropped.v1")
public record StepDropped(UUID projectId, UUID stepId, String title, EntryBlock entry) implements DomainEvent {}
