package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Agency and client are told that somebody of the agency will be away, in each project that goes on with them; nobody says why.
 *
 * @param firstDay first day of absence, in the agency's zone
 * @param lastDay last day of absence, included
 * @param cancelled whether they are there after all
 */
@EventType("dev.klartext.intake.participant.absence-told.v1")
public record AbsenceTold(
        UUID projectId, UUID personId, LocalDate firstDay, LocalDate lastDay, boolean cancelled, EntryBlock entry)
        implements DomainEvent {}
