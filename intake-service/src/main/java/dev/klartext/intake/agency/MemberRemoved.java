package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** Somebody is staff of an agency no longer. */
@EventType("dev.klartext.intake.agency.member-removed.v1")
public record MemberRemoved(UUID agencyId, UUID personId) implements DomainEvent {}
