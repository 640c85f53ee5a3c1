package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Somebody takes part in a project no longer; with this their access ends. */
@EventType("dev.klartext.intake.participant.removed.v1")
public record ParticipantRemoved(UUID projectId, UUID personId, EntryBlock entry) implements DomainEvent {}
