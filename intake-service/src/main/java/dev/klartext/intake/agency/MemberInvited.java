package dev.klartext.intake.agency;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * Somebody is to be staff of an agency, from the moment on when the invitation is redeemed; once more with another
 * invitation if the first got lost.
 *
 * @param invitationId of the invitation that counts now; the token for it is made while the mail is sent
 */
@EventType("dev.klartext.intake.agency.member-invited.v1")
public record MemberInvited(
        UUID agencyId, UUID personId, String name, String email, MemberRole role, UUID invitationId, EntryBlock entry)
        implements DomainEvent {}
