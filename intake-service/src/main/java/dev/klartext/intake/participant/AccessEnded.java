package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Somebody who takes part has no way in any longer until they are invited anew; said in each of their projects. */
@EventType("dev.klartext.intake.participant.access-ended.v1")
public record AccessEnded(UUID projectId, UUID personId, EntryBlock entry) implements DomainEvent {}
