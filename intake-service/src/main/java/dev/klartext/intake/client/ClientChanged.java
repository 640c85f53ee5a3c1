package dev.klartext.intake.client;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * What an agency knows about a client has changed; the event tells all of it.
 *
 * @param address several lines; empty if nobody said
 * @param website empty if nobody said
 * @param mailDomain what follows the @ in its people's addresses; empty if nobody said
 */
@EventType("dev.klartext.intake.client.changed.v1")
public record ClientChanged(
        UUID clientId, String name, ClientKind kind, String address, String website, String mailDomain)
        implements DomainEvent {}
