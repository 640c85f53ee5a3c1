package dev.klartext.intake.project;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** The work on a closed project goes on. */
@EventType("dev.klartext.intake.project.reopened.v1")
public record ProjectReopened(UUID projectId, EntryBlock entry) implements DomainEvent {}
