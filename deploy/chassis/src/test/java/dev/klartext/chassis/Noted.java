package dev.klartext.chassis;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** An event that only tests know. */
@EventType("dev.klartext.dispute.note.noted.v1")
public record Noted(UUID id, String words) implements DomainEvent {}
