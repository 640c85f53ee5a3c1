package dev.klartext.intake.brief;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Who decides at the client wants the order to be different, and says why. */
@EventType("dev.klartext.intake.brief.declined.v1")
@Decided
public record BriefDeclined(UUID projectId, int version, String reason, EntryBlock entry) implements DomainEvent {}
