package dev.klartext.intake.client;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** An agency has a new client. */
@EventType("dev.klartext.intake.client.created.v1")
public record ClientCreated(UUID clientId, String name, ClientKind kind) implements DomainEvent {}
