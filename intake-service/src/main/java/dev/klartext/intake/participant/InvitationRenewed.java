package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * Somebody is invited once more; the older invitation works no longer.
 *
 * @param invitationId the new one-time invitation; the secret of its link is made when the mail is sent
 */
@EventType("dev.klartext.intake.participant.invitation-renewed.v1")
public record InvitationRenewed(UUID projectId, UUID personId, UUID invitationId, EntryBlock entry)
        implements DomainEvent {}
