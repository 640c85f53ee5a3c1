package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * An agency wants a second factor of its staff when they log in, or wants it no longer.
 *
 * @param wanted whether it counts from now on
 */
@EventType("dev.klartext.intake.agency.second-factor-changed.v1")
public record SecondFactorChanged(UUID agencyId, boolean wanted) implements DomainEvent {}
