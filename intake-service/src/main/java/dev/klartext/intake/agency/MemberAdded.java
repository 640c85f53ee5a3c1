package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * Somebody is staff of an agency from now on.
 *
 * @param subject the person's Keycloak subject
 */
@EventType("dev.klartext.intake.agency.member-added.v1")
public record MemberAdded(UUID agencyId, UUID personId, String subject, String name, String email, MemberRole role)
        implements DomainEvent {}
