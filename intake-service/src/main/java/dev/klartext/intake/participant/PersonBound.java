package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * A person redeemed an invitation and is known by a login from now on, in the whole agency.
 *
 * @param subject the person's Keycloak subject
 */
@EventType("dev.klartext.intake.participant.person-bound.v1")
public record PersonBound(UUID personId, String subject) implements DomainEvent {}
