package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's part in a project has changed; the event tells all of it.
 *
 * @param function what the person does in it, in the agency's words
 * @param contact whether this person is the side's contact
 * @param field field of a partner or subcontractor; empty if nobody said
 * @param deliverableIds deliverables of the brief that can't be finished without this person
 */
@EventType("dev.klartext.intake.participant.changed.v1")
public record ParticipantChanged(
        UUID projectId,
        UUID personId,
        String function,
        boolean contact,
        String field,
        List<UUID> deliverableIds,
        EntryBlock entry)
        implements DomainEvent {}
