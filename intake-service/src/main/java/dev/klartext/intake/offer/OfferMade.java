package dev.klartext.intake.offer;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** From an inquiry a project is drafted; it binds nobody until it is ordered. */
@EventType("dev.klartext.intake.offer.made.v1")
public record OfferMade(UUID inquiryId, UUID projectId, UUID clientId, UUID madeBy) implements DomainEvent {}
