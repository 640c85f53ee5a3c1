package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.List;
import java.util.UUID;

/**
 * A person's invitations work no longer, and the login that redeemed one of them is nobody in this agency from now on; the
 * person stays named.
 *
 * @param invitationIds the invitations that end with it
 */
@EventType("dev.klartext.intake.participant.invitation-revoked.v1")
public record InvitationRevoked(UUID personId, List<UUID> invitationIds) implements DomainEvent {}
