package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * An agency works with Klartext from now on.
 *
 * @param zone IANA time zone in which its deadlines end
 * @param language "de" or "en", the contract language of its projects
 * @param color its own colour as #rrggbb
 */
@EventType("dev.klartext.intake.agency.opened.v1")
public record AgencyOpened(UUID agencyId, String name, String zone, String language, String color)
        implements DomainEvent {}
