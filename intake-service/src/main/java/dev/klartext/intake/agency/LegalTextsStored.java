package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * A new version of a legal text for consumers counts from now on. The text itself stands in each order that was sent with it.
 *
 * @param language "de" or "en", of the projects that it goes to
 * @param version from 1, per kind and language
 * @param sha256 of the text in UTF-8, lower-case hex
 */
@EventType("dev.klartext.intake.agency.legal-texts-stored.v1")
public record LegalTextsStored(UUID agencyId, LegalTextKind kind, String language, int version, String sha256)
        implements DomainEvent {}
