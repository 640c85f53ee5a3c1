package dev.klartext.intake.project;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * The agency says that the work on a project is over.
 *
 * @param note what it said about that; absent if nothing
 */
@EventType("dev.klartext.intake.project.closed.v1")
public record ProjectClosed(UUID projectId, Instant closedAt, String note, EntryBlock entry) implements DomainEvent {}
