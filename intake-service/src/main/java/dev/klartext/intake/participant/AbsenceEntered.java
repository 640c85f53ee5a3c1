package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person will be away; nobody says why.
 *
 * @param firstDay first day of absence, in the agency's zone
 * @param lastDay last day of absence, included
 */
@EventType("dev.klartext.intake.participant.absence-entered.v1")
public record AbsenceEntered(UUID absenceId, UUID personId, LocalDate firstDay, LocalDate lastDay)
        implements DomainEvent {}
