package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** A person is not away after all, or back already. */
@EventType("dev.klartext.intake.participant.absence-cancelled.v1")
public record AbsenceCancelled(UUID absenceId, UUID personId) implements DomainEvent {}
