package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Somebody of an agency's staff may do more from now on, or less. */
@EventType("dev.klartext.intake.agency.member-role-changed.v1")
public record MemberRoleChanged(UUID agencyId, UUID personId, MemberRole role) implements DomainEvent {}
