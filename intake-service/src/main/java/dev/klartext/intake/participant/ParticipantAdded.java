package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * Somebody takes part in a project.
 *
 * @param function what the person does in it, in the agency's words
 * @param decides whether this person's word orders and approves
 * @param contact whether this person is the side's contact
 * @param email absent if none is known
 * @param sharedMailbox whether several people read the address; then it is no way to a person
 * @param language "de" or "en", in which the person is written to
 * @param invitationId the one-time invitation that binds the person to a login; absent if bound already or not invited
 */
@EventType("dev.klartext.intake.participant.added.v1")
public record ParticipantAdded(
        UUID projectId,
        UUID personId,
        String name,
        Side side,
        String function,
        boolean decides,
        boolean contact,
        String email,
        boolean sharedMailbox,
        String phone,
        String language,
        UUID invitationId,
        EntryBlock entry)
        implements DomainEvent {}
