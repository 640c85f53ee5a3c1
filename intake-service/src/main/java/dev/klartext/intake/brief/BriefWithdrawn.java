package dev.klartext.intake.brief;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** The agency took a version back before anybody decided about it, and says why. */
@EventType("dev.klartext.intake.brief.withdrawn.v1")
public record BriefWithdrawn(UUID projectId, int version, String reason, EntryBlock entry) implements DomainEvent {}
